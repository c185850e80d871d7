package dev.codebook.maven.remote;

import java.io.IOException;

/** Thrown if a transfer ends before the file is complete. A second attempt may succeed. */
final class BrokenTransferException extends IOException {

    private static final long serialVersionUID = 1;

    BrokenTransferException(String message) {
        super(message);
    }
}
