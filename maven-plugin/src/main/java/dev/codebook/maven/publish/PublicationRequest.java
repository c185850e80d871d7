package dev.codebook.maven.publish;

import dev.codebook.model.Codebook;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What to publish.
 *
 * @param project that publishes
 * @param tables the folder that {@code generate} wrote to
 * @param work the folder for what is made here
 * @param codebook that its files hold
 * @param formats that are published, by name
 * @param time of the files in archives
 * @param plugin the version of this plugin
 */
public record PublicationRequest(
        ProjectId project,
        Path tables,
        Path work,
        Codebook codebook,
        List<String> formats,
        LocalDateTime time,
        String plugin) {

    /** Copies the list. */
    public PublicationRequest {
        formats = List.copyOf(formats);
    }
}
