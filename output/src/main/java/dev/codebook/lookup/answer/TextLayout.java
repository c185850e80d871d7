package dev.codebook.lookup.answer;

import dev.codebook.text.PrintableText;
import java.util.ArrayList;
import java.util.List;

/** Lays out texts of headers and pages as lines for a terminal. */
final class TextLayout {

    private static final int WIDTH = 100;
    private static final String CUT = "...";

    private TextLayout() {}

    /** Wraps each line of a text at 100 columns. Only a word that is longer exceeds the width. */
    static List<String> wrapped(String text, String indent) {
        var lines = new ArrayList<String>();
        text.strip().lines().forEach(line -> wrap(line, indent, lines));
        return lines;
    }

    private static void wrap(String text, String indent, List<String> lines) {
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+", -1)) {
            if (line.length() > 0 && indent.length() + line.length() + 1 + word.length() > WIDTH) {
                lines.add(indent + line);
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(PrintableText.of(word));
        }
        lines.add(line.length() == 0 ? "" : indent + line);
    }

    /** Returns the start of a text, cut to fit one line. */
    static String beginning(String text, String indent) {
        var line = oneLine(text);
        int width = WIDTH - indent.length();
        return indent + (line.length() <= width ? line : line.substring(0, width - CUT.length()) + CUT);
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** Returns the text as one line, without control characters. */
    static String oneLine(String text) {
        return PrintableText.of(text.strip().replaceAll("\\s+", " "));
    }
}
