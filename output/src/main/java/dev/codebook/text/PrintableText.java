package dev.codebook.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Prepares text for terminals and messages. */
public final class PrintableText {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    /** The maximum number of characters of a text that an error message quotes. */
    private static final int LONGEST_QUOTED = 60;

    private PrintableText() {}

    /**
     * Replaces the control characters of a text from a header or page: a terminal executes them as commands.
     *
     * @return the text with each control character as a Java escape, such as {@code \u005cu001B}
     */
    public static String of(String text) {
        return CONTROL.matcher(text)
                .replaceAll(control ->
                        String.format("\\\\u%04X", (int) control.group().charAt(0)));
    }

    /** Returns a text for error messages: in quotes, truncated if it is long, with escaped control characters. */
    public static String quoted(String text) {
        var start = text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "...";
        return "'" + of(start) + "'";
    }

    /**
     * Joins items with commas. If there are more than {@code most} items, only the first are listed, followed by
     * {@code and 1,205 more}.
     */
    public static String list(List<String> items, int most) {
        int more = items.size() - most;
        return more <= 0
                ? String.join(", ", items)
                : String.join(", ", items.subList(0, most)) + String.format(Locale.ROOT, " and %,d more", more);
    }
}
