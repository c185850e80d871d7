package dev.codebook.sdk.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose bytes are counted as they are read or skipped. */
abstract class CountedStream extends FilterInputStream {

    CountedStream(InputStream bytes) {
        super(bytes);
    }

    /**
     * So many bytes more.
     *
     * @throws IOException where they are too many
     */
    abstract void count(long bytes) throws IOException;

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
}
