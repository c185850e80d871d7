package dev.codebook.text;

import java.util.List;

/** Prepares text for terminals and messages. */
public final class PrintableText {

    private static final String DIGITS = "0123456789ABCDEF";

    /** The number of digits between two separators. */
    private static final int GROUP = 3;

    /** The maximum number of characters of a text that an error message quotes. */
    private static final int LONGEST_QUOTED = 60;

    private PrintableText() {}

    /**
     * Replaces the control characters of a text from a header or page: a terminal executes them as commands.
     *
     * @param text any text
     * @return the text with each control character as a Java escape, such as {@code \u005cu001B}
     */
    public static String of(String text) {
        int plain = 0;
        while (plain < text.length() && !isControl(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length()).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isControl(character)) {
                appendEscape(character, printable);
            } else {
                printable.append(character);
            }
        }
        return printable.toString();
    }

    private static boolean isControl(char character) {
        return character < ' ' || character >= 0x7F && character < 0xA0;
    }

    /**
     * Appends the escape of a character in Java and JSON.
     *
     * @param character the character
     * @param out receives a backslash, the letter u and four digits
     */
    public static void appendEscape(char character, StringBuilder out) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(DIGITS.charAt(character >> shift & 0xF));
        }
    }

    /** Returns a text for error messages: in quotes, truncated if it is long, with escaped control characters. */
    public static String quoted(String text) {
        var start = text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "...";
        return "'" + of(start) + "'";
    }

    /**
     * Joins items with commas. If there are more than {@code most} items, only the first are listed, followed by
     * {@code and 1,205 more}.
     *
     * @param items the items
     * @param most the greatest number of items to list
     * @return the list
     */
    public static String list(List<String> items, int most) {
        int more = items.size() - most;
        return more <= 0
                ? String.join(", ", items)
                : String.join(", ", items.subList(0, most)) + " and " + count(more) + " more";
    }

    /**
     * Formats a number with separators between thousands.
     *
     * @param count a number that is not negative
     * @return the number, such as {@code 2,694}
     */
    public static String count(long count) {
        var digits = new StringBuilder(Long.toString(count));
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
