package dev.codebook.maven.terminal;

import dev.codebook.lookup.program.Screen;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether output is coloured, in the same way as Maven. The property {@code style.color} has precedence.
 * Without it, output to a terminal is coloured unless Maven runs in batch mode. The environment variable {@code
 * NO_COLOR} (no-color.org) turns colours off.
 *
 * @param style the property {@code style.color}: {@code always}, {@code never}, or any other text or null
 * @param isInteractive whether Maven runs without {@code -B}
 * @param isTerminal whether the output goes to a terminal
 * @param environment the environment variables
 */
public record Terminal(
        @Nullable String style, boolean isInteractive, boolean isTerminal, Map<String, String> environment) {

    /** Returns the terminal of this JVM. */
    public static Terminal current(@Nullable String style, boolean isInteractive) {
        return new Terminal(style, isInteractive, Screen.isTerminal(), System.getenv());
    }

    /** Returns whether output is coloured. */
    public boolean isColoured() {
        if ("always".equals(style) || "never".equals(style)) {
            return "always".equals(style);
        }
        return isInteractive && Screen.isColoured(isTerminal, environment);
    }
}
