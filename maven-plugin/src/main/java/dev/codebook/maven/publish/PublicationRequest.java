package dev.codebook.maven.publish;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the goal {@code attach}, unchecked.
 *
 * @param project owns the artifacts
 * @param tables the output folder of {@code generate}
 * @param work the folder for jars, notes and checksums
 * @param formats the names of the formats to publish
 * @param timestamp for files in archives, as {@code project.build.outputTimestamp}; null if the project has none
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
