package dev.codebook.maven.publish;

import java.nio.file.Path;

/**
 * A file to publish.
 *
 * @param classifier of the artifact, such as {@code sqlite}
 * @param type of the artifact, which is the extension of its file
 * @param file where it lies
 */
public record Attachment(String classifier, String type, Path file) {}
