package dev.codebook.lookup.explain;

import java.io.IOException;

/** A log as pieces of text, one after the other, each a line or a value; what is said of a piece holds until the next. */
interface LogReader {

    /** Goes to the next piece; false where there is none. */
    boolean next() throws IOException;

    /** The number of the line where the piece begins, from 1; at the end how many lines there are. */
    long number();

    /** Holds the piece. */
    char[] text();

    /** Where the piece begins. */
    int from();

    /** Where it ends. */
    int to();

    /** When and by whom it was written, where the log says so apart from the text; else empty. */
    String origin();
}
