package dev.codebook.lookup.explain;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.util.zip.GZIPInputStream;

/** Decodes logs in the encodings that Windows writes. */
public final class LogDecoder {

    private static final int BUFFER = 1 << 16;

    private LogDecoder() {}

    /**
     * Decodes a log. A log that gzip has compressed is decompressed. The byte order mark decides the encoding. Without
     * one, the zero bytes at the start show UTF-16 and UTF-32. Everything else is UTF-8, in which bytes that are not
     * valid are read as Windows-1252.
     *
     * @param in the log; closing the reader closes it
     * @throws IOException if the log cannot be read or is not text; the message says what it is and how to get text
     */
    public static Reader open(InputStream in) throws IOException {
        var start = LogStart.read(in);
        if (start.isGzip()) {
            var content = new GZIPInputStream(whole(start, in), BUFFER);
            return text(LogStart.read(content), content);
        }
        return text(start, in);
    }

    private static Reader text(LogStart start, InputStream in) throws IOException {
        var binary = BinaryFormat.of(start);
        if (binary != null) {
            throw new IOException(binary);
        }
        var encoding = start.encoding();
        var bytes = whole(start.withoutMark(), in);
        return new BufferedReader(
                encoding == null ? new Utf8OrWindows1252Reader(bytes) : new InputStreamReader(bytes, encoding));
    }

    /** Joins the start and the rest. A read returns the start without waiting for the rest. */
    private static InputStream whole(LogStart start, InputStream in) {
        return new SequenceInputStream(new ByteArrayInputStream(start.bytes()), in);
    }
}
