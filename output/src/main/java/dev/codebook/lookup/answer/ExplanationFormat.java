package dev.codebook.lookup.answer;

import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.explain.Explainer;
import dev.codebook.lookup.explain.LogLine;
import dev.codebook.lookup.explain.LogSummary;
import dev.codebook.lookup.explain.PausingReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.util.Locale;

/** A format of the explanation of a log. The first one is the default. */
public enum ExplanationFormat {

    /** Text for people: each line with codes, their meanings, and at the end the number of lines with each code. */
    TEXT,

    /** JSON for programs. The file explain.schema.json describes the document. */
    JSON;

    /** Writes the explanation of a log while the log is read. */
    interface Writer {

        /** Writes a line of the log with its codes. */
        void line(LogLine line);

        /** Writes the summary of the log and ends the document. */
        void end(LogSummary summary);
    }

    /** Returns the name by which users choose the format, such as {@code text}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Explains the codes in a log. The explanation of each line is printed before more of the log is read, so that a log
     * that is still written can be followed.
     *
     * @param log the log, which is read to its end
     * @param out receives the document, whose lines end in {@code \n}; it stays open
     * @param isColoured whether the text may contain colour sequences for a terminal
     * @param width the number of columns at which texts of pages are wrapped
     * @return whether the log has codes
     * @throws IOException if the log cannot be read
     */
    public boolean explain(Reader log, Lookup lookup, PrintStream out, boolean isColoured, int width)
            throws IOException {
        var writer = this == JSON
                ? new JsonExplanation(lookup, out)
                : new TextExplanation(lookup, out, new TerminalText(isColoured, width));
        var summary = new Explainer(lookup).explain(new PausingReader(log, out::flush), writer::line);
        writer.end(summary);
        out.flush();
        return !summary.codes().isEmpty();
    }
}
