package dev.codebook.lookup.answer;

import dev.codebook.model.PrintableText;
import java.util.ArrayList;
import java.util.List;

/** Texts of headers and pages as lines of a terminal. */
final class TextLayout {

    private static final int WIDTH = 100;
    private static final String CUT = "...";

    private TextLayout() {}

    /** Every paragraph and line in lines of their own, none longer than the page where words allow it. */
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

    /** The beginning of a text, in one line. */
    static String beginning(String text, String indent) {
        var line = oneLine(text);
        int most = WIDTH - indent.length();
        return indent + (line.length() <= most ? line : line.substring(0, most - CUT.length()) + CUT);
    }

    /** A text with spaces up to a width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** A text in one line. */
    static String oneLine(String text) {
        return PrintableText.of(text.strip().replaceAll("\\s+", " "));
    }
}
