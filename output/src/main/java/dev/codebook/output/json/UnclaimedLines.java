package dev.codebook.output.json;

import dev.codebook.model.Unclaimed;
import dev.codebook.model.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The constants of catalogued headers that are no codes, a line each, and below it where it stands. */
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

    /** Reads one. */
    static Unclaimed unclaimed(Tokens tokens, RowCheck rows) {
        var draft = new Object() {
            String release = rows.defaults().lastRelease();

            @Nullable
            String header;

            @Nullable
            Integer line;

            @Nullable
            String name;

            @Nullable
            String hex;

            boolean isSigned = Defaults.IS_SIGNED;
        };
        tokens.object(property -> {
            switch (property) {
                case "release" -> draft.release = tokens.shared();
                case "header" -> draft.header = tokens.shared();
                case "line" -> draft.line = tokens.line();
                case "name" -> draft.name = tokens.name();
                case "hex" -> draft.hex = tokens.text();
                case "isSigned" -> draft.isSigned = tokens.flag();
                default -> tokens.skip();
            }
        });
        return new Unclaimed(
                rows.known(draft.release),
                tokens.required(draft.header, "header"),
                tokens.required(draft.line, "line"),
                tokens.required(draft.name, "name"),
                value(tokens, tokens.required(draft.hex, "hex"), draft.isSigned));
    }

    private static Value value(Tokens tokens, String hex, boolean isSigned) {
        try {
            return Value.ofHex(hex, isSigned);
        } catch (IllegalArgumentException e) {
            throw tokens.failure(
                    "expected 0x and 2, 4, 8 or 16 digits in the object that ends here, found " + Tokens.shown(hex));
        }
    }
}
