package dev.codebook.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A folder that is deleted with all its contents when this object is closed.
 *
 * @param path an existing folder
 */
public record TemporaryFolder(Path path) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
