package dev.codebook.model;

import java.io.Serializable;
import java.util.Comparator;

/**
 * An error, warning or note for the user, with its place: {@code um/winerror.h:412:9: error: ...}.
 *
 * @param file the header's path in the SDK tree, or the name of another file, folder or parameter
 * @param line the line, from 1; 0 if the diagnostic concerns the whole file
 * @param column the column, from 1; 0 if the diagnostic concerns the whole line
 * @param severity the effect on the run
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

    /** The effect of a diagnostic on the run. */
    public enum Severity implements LowerCaseName {
        /** The run fails and writes nothing. */
        ERROR,
        /** The run continues; a table may be incomplete. */
        WARNING,
        /** The run continues; the diagnostic is only for information. */
        NOTE
    }

    /**
     * Returns an error about a whole file, folder or parameter.
     *
     * @param file the name of the file, folder or parameter as the user wrote it
     * @param message what was expected, what was found, and what to do
     */
    public static Diagnostic error(String file, String message) {
        return new Diagnostic(file, 0, 0, Severity.ERROR, message);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** Returns the diagnostic in the form of compiler messages, which editors and consoles turn into links. */
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
