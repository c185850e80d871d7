package dev.codebook.sdk.archive;

import java.io.IOException;
import java.io.InputStream;

/** Counts bytes that are unpacked, and ends with an error where they are too many. */
final class Budget {

    private final long most;
    private final String what;
    private long spent;

    /**
     * A budget of which nothing is spent.
     *
     * @param what the bytes are, for the message
     */
    Budget(long most, String what) {
        this.most = most;
        this.what = what;
    }

    /** All bytes of a stream, counted. */
    byte[] readAll(InputStream bytes) throws IOException {
        return counting(bytes).readAllBytes();
    }

    /** The same stream, each byte of it counted. */
    InputStream counting(InputStream bytes) {
        return new CountedStream(bytes) {
            @Override
            void count(long more) throws IOException {
                spend(more);
            }
        };
    }

    private void spend(long bytes) throws IOException {
        spent += bytes;
        if (spent > most) {
            throw new IOException(what + " is more than " + most + " bytes, more than any SDK");
        }
    }
}
