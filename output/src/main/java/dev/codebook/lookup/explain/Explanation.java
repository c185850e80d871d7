package dev.codebook.lookup.explain;

/** What is said of a log, while it is read. */
public interface Explanation {

    /** Says what is in a line with codes. */
    void line(LogLine line);

    /** Says what the log came to; nothing follows. */
    void end(Summary summary);
}
