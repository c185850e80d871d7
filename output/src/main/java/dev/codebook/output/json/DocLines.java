package dev.codebook.output.json;

import dev.codebook.model.Doc;
import dev.codebook.model.LowerCaseName;
import dev.codebook.model.data.Entry;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes and reads the docs of codes. Each passage of a page takes one line. */
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

    /** Returns the doc of an entry. Its table is checked after all tables have been read. */
    static Doc doc(Entry entry) {
        return new Doc(
                entry.optional("tableId", Function.identity()),
                entry.optional("name", Function.identity()),
                entry.numberOrNull("value", 0, 0xFFFF_FFFFL),
                entry.optional("title", Function.identity()),
                entry.required("text", Function.identity(), ""),
                entry.optional("remedy", Function.identity()),
                entry.required("url", Function.identity(), ""),
                entry.required("match", text -> LowerCaseName.constant(Doc.Match.class, text), Doc.Match.ONLY),
                entry.optional("release", Function.identity()));
    }
}
