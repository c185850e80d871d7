package dev.codebook.grammar;

import java.util.Comparator;

/**
 * Something that the user should know about, with its place: {@code um/winerror.h:412:9: error: ...}.
 *
 * @param header the header's path in the SDK tree, or the name of a file that is no header
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole line is meant
 * @param severity whether the run fails
 * @param message what was expected, what was found, and what to do
 */
public record Diagnostic(String header, int line, int column, Severity severity, String message)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::header)
            .thenComparingInt(Diagnostic::line)
            .thenComparingInt(Diagnostic::column)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::message);

    /** How bad it is. */
    public enum Severity {
        /** The run fails and writes nothing. */
        ERROR,
        /** The run goes on; a table may lack something. */
        WARNING,
        /** Worth a line, nothing is wrong. */
        NOTE
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** The clickable form of compilers. */
    @Override
    public String toString() {
        var place = new StringBuilder(header);
        if (line > 0) {
            place.append(':').append(line);
            if (column > 0) {
                place.append(':').append(column);
            }
        }
        return place + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + message;
    }
}
