package dev.codebook.maven.terminal;

import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Maven's output goes to, and whether it has colours, as Maven decides it: by {@code -Dstyle.color}, else where somebody
 * sits before a terminal and it is no batch. {@code NO_COLOR} (no-color.org) says no whatever the terminal is.
 *
 * @param style {@code always}, {@code never}, or anything else
 * @param isInteractive not with {@code -B}
 * @param isTerminal whether the output is one
 * @param environment the variables
 */
public record Terminal(
        @Nullable String style, boolean isInteractive, boolean isTerminal, Map<String, String> environment) {

    /** The terminal of this JVM, if there is one. */
    public static Terminal current(@Nullable String style, boolean isInteractive) {
        return new Terminal(style, isInteractive, isTerminal(System.console()), System.getenv());
    }

    public boolean isColoured() {
        if ("always".equals(style) || "never".equals(style)) {
            return "always".equals(style);
        }
        return isInteractive
                && isTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    /** Before JDK 22 there is a console only at a terminal; since then it says so itself. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
