package dev.codebook.sdk.source;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The machine on which headers are looked for.
 *
 * @param root where its file system begins; places such as {@code usr/include} are found below it
 * @param environment its variables
 * @param isWindows whether it has a registry, and programs that end in {@code .cmd}
 * @param commands what runs programs on it
 */
public record Machine(Path root, Map<String, String> environment, boolean isWindows, Commands commands) {

    /** The machine that this runs on. */
    public static Machine current() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return new Machine(Path.of("/").toAbsolutePath(), System.getenv(), windows, new ProcessCommands());
    }
}
