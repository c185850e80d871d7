package dev.codebook.maven.publish;

/**
 * A file to publish that is written whole.
 *
 * @param attachment the file where it will lie
 * @param digests of its bytes
 */
record Published(Attachment attachment, Digests digests) {

    /** Its name in a repository. */
    String fileName(ProjectId project) {
        return project.fileName(attachment.classifier(), attachment.type());
    }

    /** Its package URL. */
    String purl(ProjectId project) {
        return project.purl(attachment.classifier(), attachment.type());
    }
}
