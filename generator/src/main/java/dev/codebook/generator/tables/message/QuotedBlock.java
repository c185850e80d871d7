package dev.codebook.generator.tables.message;

import dev.codebook.model.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comment above a definition that names it and gives the text in quotation marks, as in cfgmgr2err.h. */
final class QuotedBlock implements MessageStyle {

    @Override
    public String name() {
        return "quoted-block";
    }

    @Override
    public @Nullable Message message(NearbyComments comments, String name) {
        var lines = comments.above().lines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).strip().equals(name)) {
                return MessageText.inStyle(this, quoted(lines.subList(i + 1, lines.size())));
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
