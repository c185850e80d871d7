package dev.codebook.maven.remote;

import java.io.IOException;

/** A transfer ended before the file was complete. A second attempt may succeed. */
final class BrokenTransferException extends IOException {

    private static final long serialVersionUID = 1;

    BrokenTransferException(String message) {
        super(message);
    }
}
