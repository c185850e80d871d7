package dev.codebook.maven;

import dev.codebook.maven.publish.ProjectId;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to attach, as users write it, unchecked.
 *
 * @param project that the artifacts belong to
 * @param tables the folder that {@code generate} wrote to
 * @param work the folder for what is made of them
 * @param formats words
 * @param timestamp of files in archives: ISO 8601 with an offset, or seconds since 1970; null for a fixed one
 * @param plugin the version of this plugin
 */
record AttachRequest(
        ProjectId project,
        Path tables,
        Path work,
        List<String> formats,
        @Nullable String timestamp,
        String plugin) {

    /** Copies the list. */
    AttachRequest {
        formats = List.copyOf(formats);
    }
}
