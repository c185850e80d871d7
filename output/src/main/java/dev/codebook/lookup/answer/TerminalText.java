package dev.codebook.lookup.answer;

import dev.codebook.text.PrintableText;
import java.util.ArrayList;
import java.util.List;

/** Lines for a terminal. Texts of headers and pages are wrapped, and SGR sequences (ECMA-48 8.3.117) highlight parts. */
final class TerminalText {

    static final String NAME = "1";
    static final String ASIDE = "2";
    static final String CODE = "33";
    static final String HEADING = "36";

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String CUT = "...";

    private final boolean isColoured;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    /** Creates an empty text. A line is wider than {@code width} columns only if it consists of one long word. */
    TerminalText(boolean isColoured, int width) {
        this.isColoured = isColoured;
        this.width = width;
    }

    int width() {
        return width;
    }

    /** Returns the style of a severity: green for success, yellow for a warning, red for an error. */
    static String severity(String word) {
        return word.equals("error") ? RED : word.equals("warning") ? CODE : GREEN;
    }

    String styled(String style, String text) {
        return isColoured && !text.isEmpty() ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }

    void addBlankLine() {
        out.append('\n');
    }

    /** Adds a fact: a text that is indented by two columns. An empty text adds nothing. */
    void add(String text) {
        add("  ", "    ", text);
    }

    /**
     * Adds a text, whose first line and whose other lines have an indentation. An empty text adds nothing. The parts, each
     * after its style, are highlighted if they are on one line.
     */
    void add(String first, String others, String text, String... parts) {
        int start = out.length();
        for (var line : wrapped(first, others, text)) {
            out.append(line).append('\n');
        }
        for (int i = 0; i < parts.length; i += 2) {
            var part = parts[i + 1];
            int at = out.indexOf(part, start);
            if (at >= 0) {
                out.replace(at, at + part.length(), styled(parts[i], part));
            }
        }
    }

    private List<String> wrapped(String first, String others, String text) {
        var lines = new ArrayList<String>();
        var indent = first;
        for (var paragraph : text.isBlank() ? new String[0] : text.strip().split("\n", -1)) {
            var line = indent + oneLine(paragraph);
            while (line.length() > width) {
                int end = line.lastIndexOf(' ', width);
                end = end > indent.length() ? end : line.indexOf(' ', indent.length());
                if (end < 0) {
                    break;
                }
                lines.add(line.substring(0, end));
                indent = others;
                line = indent + line.substring(end + 1);
            }
            lines.add(line.stripTrailing());
            indent = others;
        }
        return lines;
    }

    /** Returns the lines that were added since the last call. Each ends in a line feed. */
    String take() {
        var text = out.toString();
        out.setLength(0);
        return text;
    }

    /** Returns a text as one line without control characters, cut to a number of columns. */
    static String beginning(String text, int columns) {
        var line = oneLine(text);
        if (line.length() <= columns) {
            return line;
        }
        int end = Math.max(0, columns - CUT.length());
        boolean splits = end > 0 && Character.isHighSurrogate(line.charAt(end - 1));
        return line.substring(0, splits ? end - 1 : end).stripTrailing() + CUT;
    }

    /** Returns a text as one line without control characters. */
    static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        boolean isBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isWhitespace(character)) {
                isBlank = line.length() > 0;
            } else {
                line.append(isBlank ? " " : "").append(character);
                isBlank = false;
            }
        }
        return PrintableText.of(line.toString());
    }
}
