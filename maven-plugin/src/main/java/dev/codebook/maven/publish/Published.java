package dev.codebook.maven.publish;

import dev.codebook.model.Digest;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file to publish, and its digests.
 *
 * @param attachment names the path at which the file will be
 * @param sha256 SHA-256 of the file; Maven publishes neither digest by itself
 * @param sha512 SHA-512 of the file
 */
record Published(Attachment attachment, Digest sha256, Digest sha512) {

    /**
     * Computes the digests.
     *
     * @param bytes the file's present path
     * @throws IOException if the file cannot be read
     */
    static Published of(Attachment attachment, Path bytes) throws IOException {
        return new Published(attachment, Digest.of(bytes, Digest.SHA256), Digest.of(bytes, Digest.SHA512));
    }

    /** Returns the file's name in a repository. */
    String fileName(ProjectId project) {
        return project.fileName(attachment.classifier(), attachment.type());
    }

    /** Returns the file's package URL. */
    String purl(ProjectId project) {
        return project.purl(attachment.classifier(), attachment.type());
    }
}
