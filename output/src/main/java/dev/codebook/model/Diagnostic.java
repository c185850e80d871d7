package dev.codebook.model;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Something that the user should know about, with its place: {@code um/winerror.h:412:9: error: ...}.
 *
 * @param file the header's path in the SDK tree, or the name of a file that is no header
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole line is meant
 * @param severity whether the run fails
 * @param message what was expected, what was found, and what to do
 */
public record Diagnostic(String file, int line, int column, Severity severity, String message)
        implements Comparable<Diagnostic>, Serializable {

    private static final long serialVersionUID = 1;

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparingInt(Diagnostic::line)
            .thenComparingInt(Diagnostic::column)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::message);

    /** How bad it is. */
    public enum Severity implements Word {
        /** The run fails and writes nothing. */
        ERROR,
        /** The run goes on; a table may lack something. */
        WARNING,
        /** Worth a line, nothing is wrong. */
        NOTE
    }

    /**
     * Returns an error about a whole file, folder or parameter.
     *
     * @param file as the user named it
     * @param message what was expected, what was found, and what to do
     */
    public static Diagnostic error(String file, String message) {
        return new Diagnostic(file, 0, 0, Severity.ERROR, message);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** The clickable form of compilers. */
    @Override
    public String toString() {
        var place = new StringBuilder(file);
        if (line > 0) {
            place.append(':').append(line);
            if (column > 0) {
                place.append(':').append(column);
            }
        }
        return place + ": " + severity.word() + ": " + message;
    }
}
