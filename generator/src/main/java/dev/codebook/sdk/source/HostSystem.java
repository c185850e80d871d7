package dev.codebook.sdk.source;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The system that is searched for headers.
 *
 * @param root the root of the file system; paths such as {@code usr/include} are resolved against it
 * @param environment the environment variables
 * @param isWindows whether the system has a registry, and programs with names that end in {@code .cmd}
 * @param commands the runner of programs on the system
 */
public record HostSystem(Path root, Map<String, String> environment, boolean isWindows, CommandRunner commands) {

    /** Returns the system on which this program runs. */
    public static HostSystem current() {
        boolean isWindows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return new HostSystem(Path.of("/").toAbsolutePath(), System.getenv(), isWindows, new ProcessCommandRunner());
    }
}
