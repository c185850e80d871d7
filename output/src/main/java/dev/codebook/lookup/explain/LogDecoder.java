package dev.codebook.lookup.explain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Opens logs of any encoding and form that Windows writes. */
public final class LogDecoder {

    /** How a file of the event log begins. */
    private static final byte[] EVENT_LOG = "ElfFile\0".getBytes(StandardCharsets.US_ASCII);

    private LogDecoder() {}

    /**
     * Decodes a log: UTF-16 or UTF-8 by its byte order mark; without one UTF-8, in which what is no UTF-8 is read as
     * Windows-1252.
     *
     * @param in the log; closing the reader closes it
     * @throws IOException if it cannot be read, or is binary
     */
    public static Reader open(InputStream in) throws IOException {
        var pushback = new PushbackInputStream(in, EVENT_LOG.length);
        var begin = pushback.readNBytes(EVENT_LOG.length);
        if (Arrays.equals(begin, EVENT_LOG)) {
            throw new IOException(
                    "this is a binary event log; export it first: wevtutil qe <file> /lf:true /f:RenderedXml > log.xml");
        }
        int mark = begins(begin, 0xEF, 0xBB, 0xBF) ? 3 : begins(begin, 0xFF, 0xFE) || begins(begin, 0xFE, 0xFF) ? 2 : 0;
        pushback.unread(begin, mark, begin.length - mark);
        return new BufferedReader(
                mark != 2
                        ? new Utf8OrWindows1252Reader(pushback)
                        : new InputStreamReader(
                                pushback, begins(begin, 0xFF) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE));
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A log's pieces: the values of events where it is an export of events as XML, else its lines. */
    static LogReader pieces(Reader log) throws IOException {
        var reader = log instanceof BufferedReader buffered ? buffered : new BufferedReader(log);
        return EventReader.isAt(reader) ? new EventReader(reader) : new LineReader(reader);
    }
}
