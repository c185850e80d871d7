package dev.codebook.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Errors that the user can correct: a file that does not exist, a damaged header, an invalid parameter.
 *
 * <p>The message lists all errors in the order of diagnostics, one per line, as by {@link Diagnostic#toString()}.
 */
public final class ProblemException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    /**
     * Creates an exception for several errors.
     *
     * @param errors at least one, in any order
     */
    public ProblemException(Collection<Diagnostic> errors) {
        super(errors.stream().sorted().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = errors.stream().sorted().toList();
    }

    /**
     * Creates an exception for one error.
     *
     * @param place the file, folder or parameter, as the user named it
     * @param message what was expected, what was found, and what to do
     */
    public ProblemException(String place, String message) {
        this(List.of(Diagnostic.error(place, message)));
    }

    /**
     * Creates an exception for one error with a cause.
     *
     * @param place the file, folder or parameter, as the user named it
     * @param message what was expected, what was found, and what to do
     * @param cause the failure that caused the error
     */
    public ProblemException(String place, String message, Throwable cause) {
        this(place, message);
        initCause(cause);
    }

    /** Returns the errors, sorted by place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
