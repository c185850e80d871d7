package dev.codebook.output.json;

import dev.codebook.model.Defaults;
import dev.codebook.model.Unclaimed;
import dev.codebook.model.Value;
import dev.codebook.model.data.Entry;
import dev.codebook.text.PrintableText;
import tools.jackson.core.JsonGenerator;

/** Writes and reads each {@link Unclaimed} constant on two lines. The second one contains the line number. */
final class UnclaimedLines {

    private final Defaults defaults;
    private final JsonGenerator json;
    private final RowPrettyPrinter lines;

    UnclaimedLines(Defaults defaults, JsonGenerator json, RowPrettyPrinter lines) {
        this.defaults = defaults;
        this.json = json;
        this.lines = lines;
    }

    void write(Unclaimed unclaimed) {
        lines.startRow(json);
        if (!unclaimed.release().equals(defaults.lastRelease())) {
            json.writeStringProperty("release", unclaimed.release());
        }
        json.writeStringProperty("header", unclaimed.header());
        json.writeStringProperty("name", unclaimed.name());
        json.writeStringProperty("hex", unclaimed.value().hex());
        if (unclaimed.value().isSigned() != Defaults.IS_SIGNED) {
            json.writeBooleanProperty("isSigned", unclaimed.value().isSigned());
        }
        lines.breakRow();
        json.writeNumberProperty("line", unclaimed.line());
        lines.endRow(json);
    }

    static Unclaimed unclaimed(Entry entry, ConsistencyCheck rows) {
        boolean isSigned = entry.has("isSigned") ? entry.flag("isSigned") : Defaults.IS_SIGNED;
        return new Unclaimed(
                rows.releaseOrLast(entry),
                ConsistencyCheck.header(entry),
                ConsistencyCheck.line(entry),
                entry.text("name"),
                entry.required("hex", hex -> value(hex, isSigned), Value.ofInt(0)));
    }

    private static Value value(String hex, boolean isSigned) {
        try {
            return Value.ofHex(hex, isSigned);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "expected 0x followed by 2, 4, 8 or 16 hexadecimal digits, found " + PrintableText.quoted(hex), e);
        }
    }
}
