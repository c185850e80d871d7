package dev.codebook.output.json;

import dev.codebook.model.Change;
import dev.codebook.model.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the changes between releases, one per line. Readers skip them, because they are derived from the codes. */
public final class ChangeLines {

    private final JsonGenerator json;
    private final RowPrettyPrinter lines;

    public ChangeLines(JsonGenerator json, RowPrettyPrinter lines) {
        this.json = json;
        this.lines = lines;
    }

    public void write(Change change) {
        lines.startRow(json);
        json.writeStringProperty("release", change.release());
        json.writeStringProperty("kind", change.kind().word());
        json.writeStringProperty("tableId", change.tableId());
        json.writeStringProperty("name", change.name());
        json.writeNumberProperty("variant", change.variant());
        side("old", change.before());
        side("new", change.after());
        lines.endRow(json);
    }

    private void side(String side, @Nullable Code code) {
        if (code == null) {
            return;
        }
        json.writeStringProperty(side + "Header", code.header());
        if (code.value().width() == 64) {
            json.writeStringProperty(
                    side + "Value", Long.toUnsignedString(code.value().bits()));
        } else {
            json.writeNumberProperty(side + "Value", code.value().bits());
        }
        if (code.text() != null) {
            json.writeStringProperty(side + "Message", code.text());
        }
    }
}
