package dev.codebook.sdk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Miniature trees on disk. */
public final class Trees {

    private Trees() {}

    /** Makes files, each with its own path as its text. */
    public static Path make(Path folder, String... paths) throws IOException {
        for (String path : paths) {
            write(folder, path, path);
        }
        return folder;
    }

    /** Makes one file. */
    public static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    }
}
