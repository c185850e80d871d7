package dev.codebook.maven.publish;

import dev.codebook.model.Digest;
import java.io.IOException;
import java.nio.file.Path;

/** A file to publish, at its final path, and its digests. Maven itself publishes neither SHA-256 nor SHA-512. */
record Published(Attachment attachment, Digest sha256, Digest sha512) {

    /** Computes the digests of a file, whose present path is {@code bytes}. */
    static Published of(Attachment attachment, Path bytes) throws IOException {
        return new Published(attachment, Digest.of(bytes, Digest.SHA256), Digest.of(bytes, Digest.SHA512));
    }

    String fileName(ProjectId project) {
        return project.fileName(attachment.classifier(), attachment.type());
    }

    String purl(ProjectId project) {
        return project.purl(attachment.classifier(), attachment.type());
    }
}
