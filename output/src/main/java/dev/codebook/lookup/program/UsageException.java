package dev.codebook.lookup.program;

import java.io.Serial;

/** Thrown if the arguments of the program are wrong. The message says what was expected. */
final class UsageException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
