package dev.codebook.sdk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Creates small trees for tests. */
public final class Trees {

    private Trees() {}

    /** Returns a partitioned tree of the release 10.0.1.0, held in memory. */
    public static SdkTree inMemory(Map<String, byte[]> files) {
        return inMemory("10.0.1.0", files);
    }

    /** Returns a partitioned tree of a release, held in memory. */
    public static SdkTree inMemory(String release, Map<String, byte[]> files) {
        return new SdkTree(
                new TreeIdentity(release, "sdk", true),
                files.keySet(),
                path -> Objects.requireNonNull(files.get(path)));
    }

    /** Writes files, each of which contains its own path. */
    public static Path make(Path folder, String... paths) throws IOException {
        for (String path : paths) {
            write(folder, path, path);
        }
        return folder;
    }

    /** Writes one file. */
    public static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    }
}
