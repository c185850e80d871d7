package dev.codebook.maven.publish;

import java.nio.file.Path;

/**
 * A file to attach to the project.
 *
 * @param classifier the classifier of the artifact, such as {@code sqlite}
 * @param type the type of the artifact, which is also the extension of its file
 * @param file the path of the file
 */
public record Attachment(String classifier, String type, Path file) {}
