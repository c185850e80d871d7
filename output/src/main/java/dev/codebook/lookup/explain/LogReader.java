package dev.codebook.lookup.explain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Reads a log in pieces. A piece is a line, or a line of a value of an event. The accessors describe the current piece.
 */
interface LogReader {

    /** Returns a reader of event values if the log is an XML export of events, otherwise a reader of lines. */
    static LogReader of(Reader log) throws IOException {
        var reader = log instanceof BufferedReader buffered ? buffered : new BufferedReader(log);
        return EventReader.isAt(reader) ? new EventReader(reader) : new LineReader(reader);
    }

    /** Advances to the next piece. Returns false at the end of the log. */
    boolean next() throws IOException;

    /** Returns the number of the line on which the piece starts, from 1; at the end of the log, the number of lines. */
    long lineNumber();

    /** Returns the piece. Its text may change when {@link #next} is called. */
    Line line();

    /** Returns the time and component if the log stores them separately from the text, otherwise an empty string. */
    String origin();
}
