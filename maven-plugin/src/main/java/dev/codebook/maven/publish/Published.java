package dev.codebook.maven.publish;

import dev.codebook.model.Digest;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file to publish, and its digests.
 *
 * @param attachment the attachment, with the final path of the file
 * @param sha256 the SHA-256 of the file; Maven itself publishes neither SHA-256 nor SHA-512
 * @param sha512 the SHA-512 of the file
 */
record Published(Attachment attachment, Digest sha256, Digest sha512) {

    /**
     * Computes the digests of a file.
     *
     * @param bytes the present path of the file
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
