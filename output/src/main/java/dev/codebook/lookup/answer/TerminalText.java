package dev.codebook.lookup.answer;

import dev.codebook.text.PrintableText;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out texts of headers and pages as lines for a terminal, and highlights parts with SGR sequences (ECMA-48 8.3.117).
 *
 * @param isColoured whether to highlight; if false, no text is changed
 * @param width the greatest width of a line in columns; only a word that is longer exceeds it
 */
record TerminalText(boolean isColoured, int width) {

    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";
    private static final String CUT = "...";

    String heading(String text) {
        return styled(CYAN, text);
    }

    String name(String text) {
        return styled(BOLD, text);
    }

    String code(String text) {
        return styled(YELLOW, text);
    }

    /** Dims secondary information. */
    String aside(String text) {
        return styled(FAINT, text);
    }

    /** Colours a severity: green for success, yellow for a warning, red for an error. */
    String severity(String word) {
        return styled(word.equals("error") ? RED : word.equals("warning") ? YELLOW : GREEN, word);
    }

    private String styled(String how, String text) {
        return isColoured && !text.isEmpty() ? "\u001b[" + how + "m" + text + "\u001b[0m" : text;
    }

    /** Wraps each line of a text. */
    List<String> wrapped(String text, String indent, String more) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(indent);
        int start = line.length();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char character = i == text.length() ? '\n' : text.charAt(i);
            if (!Character.isWhitespace(character)) {
                continue;
            }
            if (i > from) {
                var word = PrintableText.of(text.substring(from, i));
                boolean isFirst = line.length() == start;
                if (!isFirst && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line = new StringBuilder(indent).append(more);
                    start = line.length();
                    isFirst = true;
                }
                line.append(isFirst ? "" : " ").append(word);
            }
            from = i + 1;
            if (character == '\n') {
                lines.add(line.length() == start ? "" : line.toString());
                line = new StringBuilder(indent).append(more);
                start = line.length();
            }
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** Returns the start of a line, cut to a number of columns. */
    static String beginning(String line, int columns) {
        if (line.length() <= columns) {
            return line;
        }
        int end = Math.max(0, columns - CUT.length());
        boolean splits = end > 0 && Character.isHighSurrogate(line.charAt(end - 1));
        return line.substring(0, splits ? end - 1 : end).stripTrailing() + CUT;
    }

    /** Returns the text as one line, without control characters. */
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
