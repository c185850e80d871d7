package dev.codebook.lookup.explain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Lines of our own that look like those of real logs. The codes that a reader would see in them stand in «»; zero is none.
 *
 * @param lines without the marks
 * @param codes those of each line
 */
record LabelledLog(List<String> lines, List<List<Span>> codes) {

    /** A code's place in its line. */
    record Span(int start, int end) {}

    static LabelledLog read(String name) throws IOException {
        var lines = new ArrayList<String>();
        var codes = new ArrayList<List<Span>>();
        for (var line : lines(name)) {
            var spans = new ArrayList<Span>();
            var text = new StringBuilder();
            int start = 0;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '«') {
                    start = text.length();
                } else if (c == '»') {
                    spans.add(new Span(start, text.length()));
                } else {
                    text.append(c);
                }
            }
            lines.add(text.toString());
            codes.add(spans);
        }
        return new LabelledLog(lines, codes);
    }

    private static List<String> lines(String name) throws IOException {
        try (var file = Objects.requireNonNull(LabelledLog.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    String text() {
        return String.join("\n", lines);
    }
}
