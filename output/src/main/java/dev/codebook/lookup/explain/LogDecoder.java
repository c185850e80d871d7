package dev.codebook.lookup.explain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Decodes logs in the encodings that Windows writes. */
public final class LogDecoder {

    /** The signature of a binary event log (.evtx). */
    private static final byte[] EVENT_LOG = "ElfFile\0".getBytes(StandardCharsets.US_ASCII);

    private LogDecoder() {}

    /**
     * Decodes a log as UTF-16 or UTF-8 by its byte order mark. Without a mark, decodes it as UTF-8 and reads bytes that
     * are not valid UTF-8 as Windows-1252.
     *
     * @param in the log; closing the reader closes it
     * @throws IOException if the log cannot be read or is binary
     */
    public static Reader open(InputStream in) throws IOException {
        var pushback = new PushbackInputStream(in, EVENT_LOG.length);
        var start = pushback.readNBytes(EVENT_LOG.length);
        if (Arrays.equals(start, EVENT_LOG)) {
            throw new IOException(
                    "a binary event log: expected text or XML; export it first: wevtutil qe <file> /lf:true /f:RenderedXml > log.xml");
        }
        int mark = startsWith(start, 0xEF, 0xBB, 0xBF)
                ? 3
                : startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF) ? 2 : 0;
        pushback.unread(start, mark, start.length - mark);
        return new BufferedReader(
                mark != 2
                        ? new Utf8OrWindows1252Reader(pushback)
                        : new InputStreamReader(
                                pushback,
                                startsWith(start, 0xFF) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
