package dev.codebook.sdk.archive;

import java.io.IOException;
import java.io.InputStream;

/** Bounds what is read as the head of an entry, all of which is held in memory: a name can be said to have gigabytes. */
final class HeadLimit extends CountedStream {

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
    void count(long bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("the head of an entry is more than " + most + " bytes, more than any name");
        }
    }
}
