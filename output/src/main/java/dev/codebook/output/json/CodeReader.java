package dev.codebook.output.json;

import dev.codebook.model.Code;
import dev.codebook.model.CodePlace;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.Defaults;
import dev.codebook.model.Message;
import dev.codebook.model.RowHistory;
import dev.codebook.model.Type;
import dev.codebook.model.Value;
import dev.codebook.text.PrintableText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the properties of a code. A missing property has its default value. */
final class CodeReader {

    private final JsonCursor tokens;
    private final ConsistencyCheck rows;
    private @Nullable String name;
    private @Nullable Long bits;
    private @Nullable String hex;
    private int width = Defaults.WIDTH;
    private boolean isSigned = Defaults.IS_SIGNED;
    private @Nullable String type;
    private @Nullable CodeSpace space;
    private @Nullable String header;
    private int line;
    private @Nullable String expression;
    private @Nullable String message;
    private @Nullable String messageStyle;
    private @Nullable String messageId;
    private int variant = Defaults.VARIANT;
    private boolean live = Defaults.LIVE;
    private @Nullable String target;
    private @Nullable String condition;
    private @Nullable String aliasOf;
    private Code.Scope scope = Defaults.SCOPE;
    private String firstRelease;
    private String lastRelease;
    private List<Integer> lines = List.of();
    private List<Code> versions = List.of();

    private CodeReader(JsonCursor tokens, ConsistencyCheck rows) {
        this.tokens = tokens;
        this.rows = rows;
        var defaults = rows.defaults();
        firstRelease = defaults.firstRelease();
        lastRelease = defaults.lastRelease();
    }

    static Code read(JsonCursor tokens, ConsistencyCheck rows) {
        var draft = new CodeReader(tokens, rows);
        tokens.object(draft::read);
        return tokens.checked(() -> rows.checked(draft.finish()));
    }

    /** Reads a property. Skips derived properties and unknown ones, which a later version may have added. */
    private void read(String property) {
        switch (property) {
            case "name" -> name = tokens.name();
            case "value" -> bits = tokens.unsigned();
            case "width" -> width = tokens.integer(8, 64);
            case "isSigned" -> isSigned = tokens.flag();
            case "type" -> type = tokens.shared();
            case "space" -> space = tokens.constant(CodeSpace.class);
            case "header" -> header = tokens.shared();
            case "line" -> line = tokens.line();
            case "expression" -> expression = tokens.text();
            case "message" -> message = tokens.text();
            case "messageStyle" -> messageStyle = tokens.shared();
            case "messageId" -> messageId = tokens.text();
            case "variant" -> variant = tokens.count();
            case "live" -> live = tokens.flag();
            case "target" -> target = tokens.shared();
            case "condition" -> condition = tokens.shared();
            case "aliasOf" -> aliasOf = tokens.text();
            case "scope" -> scope = tokens.constant(Code.Scope.class);
            case "firstRelease" -> firstRelease = tokens.shared();
            case "lastRelease" -> lastRelease = tokens.shared();
            case "lines" -> lines = tokens.array(tokens::line);
            case "earlier" -> versions = tokens.array(() -> read(tokens, rows));
            case "hex" -> hex = tokens.text();
            default -> tokens.skip();
        }
    }

    private Code finish() {
        return new Code(
                required(name, "name"),
                variant,
                bits(),
                new Type(required(type, "type"), width, isSigned),
                space,
                scope,
                new CodePlace(required(header, "header"), required(target, "target"), live, condition),
                line,
                required(expression, "expression"),
                message(),
                aliasOf,
                new RowHistory(firstRelease, lastRelease, lines, versions));
    }

    /** Fails if the bits do not fit into the width, or if the property {@code hex} differs from them. */
    private long bits() {
        long number = required(bits, "value");
        if (Integer.bitCount(width) != 1) {
            throw tokens.failure("expected a width of 8, 16, 32 or 64 bits, found " + width);
        }
        var value = new Value(number, width, isSigned);
        if (value.bits() != number) {
            throw tokens.failure(
                    "expected a value of up to " + width + " bits, found " + Long.toUnsignedString(number));
        }
        if (hex != null && !hex.equals(value.hex())) {
            throw tokens.failure(
                    "expected hex " + value.hex() + ", which is the value, found " + PrintableText.quoted(hex));
        }
        return number;
    }

    private @Nullable Message message() {
        return message == null ? null : new Message(message, required(messageStyle, "messageStyle"), messageId);
    }

    private <T> T required(@Nullable T value, String property) {
        return tokens.required(value, property);
    }
}
