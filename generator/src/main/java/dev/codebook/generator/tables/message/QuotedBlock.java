package dev.codebook.generator.tables.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a comment above a definition that contains the name and, below it, the text in quotation marks. */
final class QuotedBlock {

    private QuotedBlock() {}

    static @Nullable String text(NearbyComments comments, String code) {
        var lines = comments.above().lines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).strip().equals(code)) {
                return quoted(lines.subList(i + 1, lines.size()));
            }
        }
        return null;
    }

    private static @Nullable String quoted(List<String> lines) {
        var text = String.join("\n", lines);
        int open = text.indexOf('"');
        int close = text.lastIndexOf('"');
        return close > open
                ? MessageText.of(text.substring(open + 1, close).lines().toList())
                : null;
    }
}
