package dev.codebook.sdk.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.input.BoundedInputStream;

/** A limit on the total number of bytes that are read from one or more streams. */
final class ByteLimit {

    private final long max;
    private final String error;
    private long count;

    /**
     * @param max the maximum number of bytes
     * @param error the message if the limit is exceeded; {@code %d} stands for {@code max}
     */
    ByteLimit(long max, String error) {
        this.max = max;
        this.error = error;
    }

    /** Reads a stream to its end and adds its bytes to the total. */
    byte[] readAll(InputStream bytes) throws IOException {
        var limited = limit(bytes);
        byte[] all = limited.readAllBytes();
        count = limited.getCount();
        return all;
    }

    /** Returns a stream that fails when its bytes and the total so far exceed the limit. */
    BoundedInputStream limit(InputStream bytes) throws IOException {
        // BoundedInputStream fails at its limit, even if the end of the stream follows.
        return BoundedInputStream.builder()
                .setInputStream(bytes)
                .setCount(count)
                .setMaxCount(max + 1)
                .setOnMaxCount((limit, read) -> {
                    throw new IOException(String.format(error, max));
                })
                .get();
    }
}
