package dev.codebook.output.merge;

/** Codebooks that cannot be one. */
public final class MergeException extends Exception {

    private static final long serialVersionUID = 1;

    private final String release;

    /**
     * Trouble with a release.
     *
     * @param release which
     * @param message what was expected, what was found, and what to do
     */
    MergeException(String release, String message) {
        super(message);
        this.release = release;
    }

    /** The release that is in the way. */
    public String release() {
        return release;
    }
}
