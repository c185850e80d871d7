package dev.codebook.maven.remote;

/** No file: what the user named cannot be had from where it is. */
public final class RemoteException extends Exception {

    private static final long serialVersionUID = 1;

    private final String name;

    /**
     * Trouble with a name.
     *
     * @param name what the user wrote
     * @param message what was expected, what was found, and what to do
     */
    RemoteException(String name, String message) {
        super(message);
        this.name = name;
    }

    /** The same, with what caused it. */
    RemoteException(String name, String message, Throwable cause) {
        this(name, message);
        initCause(cause);
    }

    /** What the user wrote. */
    public String name() {
        return name;
    }
}
