package dev.codebook.output.json;

import java.io.IOException;

/** A file that is no codebook, or a damaged one; the message says where, what was expected, and what to do. */
public final class NoCodebookException extends IOException {

    private static final long serialVersionUID = 1;

    NoCodebookException(String message, Throwable cause) {
        super(message, cause);
    }
}
