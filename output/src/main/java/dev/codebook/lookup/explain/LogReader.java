package dev.codebook.lookup.explain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads a log in pieces. A piece is a line, or a line of a value of an event. */
interface LogReader {

    /** Returns a reader of event values if the log is an XML export of events, otherwise a reader of lines. */
    static LogReader of(Reader log) throws IOException {
        var reader = log instanceof BufferedReader buffered ? buffered : new BufferedReader(log);
        return EventReader.isAt(reader) ? new EventReader(reader) : new LineReader(reader, 0);
    }

    /** Returns the next piece, or null at the end of the log. Its text may change when the method is called again. */
    @Nullable
    Line next() throws IOException;

    /** Returns the number of the line on which the piece starts, from 1; at the end of the log, the number of lines. */
    long lineNumber();

    /** Returns the time and component if the log stores them separately from the text, otherwise an empty string. */
    String origin();
}
