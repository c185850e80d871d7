package dev.codebook.maven.publish;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the goal {@code attach}. They have not been checked.
 *
 * @param project the coordinates of the project that owns the artifacts
 * @param tables the output folder of {@code generate}
 * @param work the folder for jars, notes and checksums
 * @param formats the names of the formats to publish
 * @param timestamp the time for files in archives, in the form of {@code project.build.outputTimestamp}; null if the
 *     project does not set it
 * @param plugin the version of this plugin
 */
public record PublicationRequest(
        ProjectId project,
        Path tables,
        Path work,
        List<String> formats,
        @Nullable String timestamp,
        String plugin) {

    public PublicationRequest {
        formats = List.copyOf(formats);
    }
}
