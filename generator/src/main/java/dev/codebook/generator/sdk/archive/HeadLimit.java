package dev.codebook.generator.sdk.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bounds what is read as the head of an entry, all of which is held in memory: a name can be said to have gigabytes. */
final class HeadLimit extends FilterInputStream {

    private final long most;
    private long left = Long.MAX_VALUE;

    HeadLimit(InputStream bytes, long most) {
        super(bytes);
        this.most = most;
    }

    /** A head follows. */
    void begin() {
        left = most;
    }

    /** An entry's content follows, which has other bounds. */
    void end() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("the head of an entry is more than " + most + " bytes, more than any name");
        }
    }
}
