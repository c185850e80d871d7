package dev.codebook.maven.remote;

import java.io.IOException;

/** A transfer that ended too early, and may succeed when it is tried again. */
final class BrokenTransferException extends IOException {

    private static final long serialVersionUID = 1;

    BrokenTransferException(String message) {
        super(message);
    }
}
