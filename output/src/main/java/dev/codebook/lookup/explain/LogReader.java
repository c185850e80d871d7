package dev.codebook.lookup.explain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Reads a log piece by piece, each a line or a value of an event; the accessors describe the current piece. */
interface LogReader {

    /** Returns a reader of event values for an XML export of events, else one of lines. */
    static LogReader of(Reader log) throws IOException {
        var reader = log instanceof BufferedReader buffered ? buffered : new BufferedReader(log);
        return EventReader.isAt(reader) ? new EventReader(reader) : new LineReader(reader);
    }

    /** Advances to the next piece; false at the end. */
    boolean next() throws IOException;

    /** Returns the line at which the piece starts, from 1; at the end the number of lines. */
    long number();

    /** Returns the buffer that holds the piece; it may change with the next piece. */
    char[] text();

    /** Returns the offset of the piece in the buffer. */
    int from();

    /** Returns the offset after it. */
    int to();

    /** Time and component, if the log has them apart from the text; else empty. */
    String origin();
}
