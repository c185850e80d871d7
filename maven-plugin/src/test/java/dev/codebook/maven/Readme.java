package dev.codebook.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** README.md, which tests hold against what it tells of. */
final class Readme {

    private Readme() {}

    /** Its text, lines ended by {@code \n}. */
    static String text() throws IOException {
        return Files.readString(Path.of("../README.md")).replace("\r\n", "\n");
    }

    /** A text with every line break and indentation as a blank. */
    static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
