package dev.codebook.output.json;

import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.Message;
import dev.codebook.model.RowHistory;
import dev.codebook.model.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A code as far as it has been read: the defaults, then property by property. */
final class CodeDraft {

    private final Tokens tokens;
    private final RowCheck rows;
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

    private CodeDraft(Tokens tokens, RowCheck rows) {
        this.tokens = tokens;
        this.rows = rows;
        var defaults = rows.defaults();
        firstRelease = defaults.firstRelease();
        lastRelease = defaults.lastRelease();
    }

    /** Reads a code. */
    static Code read(Tokens tokens, RowCheck rows) {
        var draft = new CodeDraft(tokens, rows);
        tokens.object(draft::read);
        return tokens.checked(() -> rows.checked(draft.finish()));
    }

    /** Reads the value of a property; those that follow from others, and those of later versions, are passed over. */
    private void read(String word) {
        var property = CodeProperty.of(word);
        if (property == null) {
            tokens.skip();
            return;
        }
        switch (property) {
            case NAME -> name = tokens.name();
            case VALUE -> bits = tokens.unsigned();
            case WIDTH -> width = tokens.integer(8, 64);
            case IS_SIGNED -> isSigned = tokens.flag();
            case TYPE -> type = tokens.shared();
            case SPACE -> space = tokens.constant(CodeSpace.class);
            case HEADER -> header = tokens.shared();
            case LINE -> line = tokens.line();
            case EXPRESSION -> expression = tokens.text();
            case MESSAGE -> message = tokens.text();
            case MESSAGE_STYLE -> messageStyle = tokens.shared();
            case MESSAGE_ID -> messageId = tokens.text();
            case VARIANT -> variant = tokens.count();
            case LIVE -> live = tokens.flag();
            case TARGET -> target = tokens.shared();
            case CONDITION -> condition = tokens.shared();
            case ALIAS_OF -> aliasOf = tokens.text();
            case SCOPE -> scope = tokens.constant(Code.Scope.class);
            case FIRST_RELEASE -> firstRelease = tokens.shared();
            case LAST_RELEASE -> lastRelease = tokens.shared();
            case LINES -> lines = tokens.array(tokens::line);
            case EARLIER -> versions = tokens.array(() -> read(tokens, rows));
            case HEX -> hex = tokens.text();
            case SIGNED, SEVERITY, CUSTOMER, NT, RESERVED, FACILITY, FACILITY_NAMES, CODE -> tokens.skip();
        }
    }

    /** The code, once its object has ended. */
    private Code finish() {
        return new Code(
                required(name, CodeProperty.NAME),
                variant,
                value(),
                required(type, CodeProperty.TYPE),
                space,
                scope,
                required(header, CodeProperty.HEADER),
                line,
                required(expression, CodeProperty.EXPRESSION),
                message(),
                live,
                required(target, CodeProperty.TARGET),
                condition,
                aliasOf,
                firstRelease,
                lastRelease,
                lines.isEmpty() && versions.isEmpty() ? RowHistory.NONE : new RowHistory(lines, versions));
    }

    /** The number and its hexadecimal digits say the same: what was altered in one of them is noticed. */
    private Value value() {
        long number = required(bits, CodeProperty.VALUE);
        if (Integer.bitCount(width) != 1) {
            throw tokens.failure("expected a width of 8, 16, 32 or 64 bits, found " + width);
        }
        var value = new Value(number, width, isSigned);
        if (value.bits() != number) {
            throw tokens.failure(
                    "expected a value of up to " + width + " bits, found " + Long.toUnsignedString(number));
        }
        if (hex != null && !hex.equals(value.hex())) {
            throw tokens.failure("expected hex " + value.hex() + ", which is the value, found " + Tokens.shown(hex));
        }
        return value;
    }

    private @Nullable Message message() {
        return message == null
                ? null
                : new Message(message, required(messageStyle, CodeProperty.MESSAGE_STYLE), messageId);
    }

    private <T> T required(@Nullable T value, CodeProperty property) {
        return tokens.required(value, property.word);
    }
}
