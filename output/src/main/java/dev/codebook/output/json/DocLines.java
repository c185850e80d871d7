package dev.codebook.output.json;

import dev.codebook.model.Doc;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What pages say of codes, a line each. */
public final class DocLines {

    private final JsonGenerator json;
    private final RowPrettyPrinter lines;

    public DocLines(JsonGenerator json, RowPrettyPrinter lines) {
        this.json = json;
        this.lines = lines;
    }

    public void write(Doc doc) {
        lines.startRow(json);
        text("tableId", doc.tableId());
        text("name", doc.name());
        if (doc.value() != null) {
            json.writeNumberProperty("value", doc.value());
        }
        text("title", doc.title());
        text("text", doc.text());
        text("remedy", doc.remedy());
        text("url", doc.url());
        text("match", doc.match().word());
        text("release", doc.release());
        lines.endRow(json);
    }

    private void text(String property, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(property, text);
        }
    }

    /** Reads one. */
    static Doc doc(Tokens tokens) {
        var draft = new Object() {
            @Nullable
            String tableId;

            @Nullable
            String name;

            @Nullable
            Long value;

            @Nullable
            String title;

            @Nullable
            String text;

            @Nullable
            String remedy;

            @Nullable
            String url;

            Doc.@Nullable Match match;

            @Nullable
            String release;
        };
        tokens.object(property -> {
            switch (property) {
                case "tableId" -> draft.tableId = tokens.shared();
                case "name" -> draft.name = tokens.text();
                case "value" -> draft.value = value(tokens);
                case "title" -> draft.title = tokens.shared();
                case "text" -> draft.text = tokens.text();
                case "remedy" -> draft.remedy = tokens.text();
                case "url" -> draft.url = tokens.shared();
                case "match" -> draft.match = tokens.word(Doc.Match.class);
                case "release" -> draft.release = tokens.shared();
                default -> tokens.skip();
            }
        });
        return new Doc(
                draft.tableId,
                draft.name,
                draft.value,
                draft.title,
                tokens.required(draft.text, "text"),
                draft.remedy,
                tokens.required(draft.url, "url"),
                tokens.required(draft.match, "match"),
                draft.release);
    }

    private static long value(Tokens tokens) {
        long value = tokens.unsigned();
        if (value >>> 32 != 0) {
            throw tokens.failure("expected a number of up to 32 bits, found " + Long.toUnsignedString(value));
        }
        return value;
    }
}
