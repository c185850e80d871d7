package dev.codebook.generator.sdk;

import dev.codebook.grammar.Diagnostic;

/** No headers: what the user named is not there, not whole or not what it should be. */
public final class SdkException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    /**
     * Trouble with a place.
     *
     * @param place the folder, archive or other source, as the user knows it
     * @param message what was expected, what was found, and what to do
     */
    public SdkException(String place, String message) {
        super(message);
        this.diagnostic = new Diagnostic(place, 0, 0, Diagnostic.Severity.ERROR, message);
    }

    /** The same, with what caused it. */
    public SdkException(String place, String message, Throwable cause) {
        this(place, message);
        initCause(cause);
    }

    /** The form in which it is listed with the other errors of a run. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
