package dev.codebook.maven.publish;

import dev.codebook.model.ProblemException;
import dev.codebook.output.file.StoredJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.archiver.MavenArchiver;
import org.jspecify.annotations.Nullable;

/** Packs folders into a jar that has the same bytes on every machine. Entries are sorted by name. */
final class SourceJar {

    private SourceJar() {}

    /**
     * Reads {@code project.build.outputTimestamp} as Maven's own plugins do.
     *
     * @param timestamp a time in ISO 8601 with an offset, or in seconds since 1970; null, or one character that is not
     *     a digit, if the project does not set a time
     * @return the time in UTC, in the years 1980 to 2099
     * @throws ProblemException if the text is not a time that a zip file can represent
     */
    static LocalDateTime time(@Nullable String timestamp) throws ProblemException {
        try {
            var time = MavenArchiver.parseBuildOutputTimestamp(timestamp)
                    .map(instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC))
                    .orElse(StoredJar.DEFAULT_TIME);
            if (time.getYear() >= 1980 && time.getYear() < 2100) {
                return time;
            }
        } catch (IllegalArgumentException e) {
            // The text is not a time. The error below is reported.
        }
        throw new ProblemException(
                "project.build.outputTimestamp",
                "'" + timestamp
                        + "' is not a time between 1980 and 2099: expected a time such as 2026-11-01T00:00:00Z");
    }

    /**
     * Packs all files of the folders.
     *
     * @param roots the folders; names of entries are relative to them
     * @param time the time of every entry, in the years 1980 to 2107, without a time zone as in a zip file
     * @throws IOException if a file cannot be read or written, or two folders have a file of the same name
     */
    static void write(List<Path> roots, LocalDateTime time, Path jar) throws IOException {
        try (var stored = new StoredJar(jar, time)) {
            for (var entry : entries(roots).entrySet()) {
                stored.add(entry.getKey(), Files.readAllBytes(entry.getValue()));
            }
        }
    }

    private static Map<String, Path> entries(List<Path> roots) throws IOException {
        var entries = new TreeMap<String, Path>();
        for (var root : roots) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var name = root.relativize(file).toString().replace('\\', '/');
                    if (entries.putIfAbsent(name, file) != null) {
                        throw new IOException(name + " is in " + root + " and in another folder");
                    }
                }
            }
        }
        return entries;
    }
}
