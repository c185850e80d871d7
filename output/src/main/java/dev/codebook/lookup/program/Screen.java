package dev.codebook.lookup.program;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What standard output shows: whether colours, and how many columns.
 *
 * @param isColoured whether text may contain colour sequences
 * @param width the number of columns
 */
public record Screen(boolean isColoured, int width) {

    private static final int USUAL_WIDTH = 100;

    /** The least width at which text is readable. */
    private static final int LEAST_WIDTH = 40;

    /** Returns the screen of this process. */
    public static Screen current() {
        boolean isTerminal = isTerminal();
        return new Screen(isColoured(isTerminal, System.getenv()), width(isTerminal));
    }

    /** Returns whether to colour: no-color.org defines NO_COLOR, and a terminal without colours is named dumb. */
    public static boolean isColoured(boolean isTerminal, Map<String, String> environment) {
        var off = environment.get("NO_COLOR");
        return isTerminal && (off == null || off.isEmpty()) && !"dumb".equals(environment.get("TERM"));
    }

    /** Returns whether standard output is a terminal. */
    public static boolean isTerminal() {
        return isTerminal(System.console());
    }

    /** Before JDK 22, a console exists only at a terminal. Since JDK 22, a console has the method {@code isTerminal}. */
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

    private static int width(boolean isTerminal) {
        int columns = number(System.getenv("COLUMNS"));
        if (columns == 0 && isTerminal && File.separatorChar == '/') {
            columns = columnsOfTerminal();
        }
        return columns == 0 ? USUAL_WIDTH : Math.max(LEAST_WIDTH, columns);
    }

    /** Asks the terminal through {@code stty size}, which prints the lines and the columns; 0 if that fails. */
    private static int columnsOfTerminal() {
        try {
            var stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return number(size.substring(size.indexOf(' ') + 1));
        } catch (IOException noStty) {
            return 0;
        }
    }

    /** Returns a positive number of up to four digits, or 0 if the text is not one. */
    private static int number(@Nullable String text) {
        int number = 0;
        for (int i = 0; text != null && i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0 || text.length() > 4) {
                return 0;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
