package dev.codebook.lookup.answer;

import dev.codebook.lookup.explain.LogLine;
import dev.codebook.lookup.explain.LogSummary;

/** Writes the explanation of a log while the log is read. */
public interface ExplanationWriter {

    /** Writes a line of the log with its codes. */
    void line(LogLine line);

    /** Writes the summary of the log and ends the document. */
    void end(LogSummary summary);
}
