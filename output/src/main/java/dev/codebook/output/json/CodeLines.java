package dev.codebook.output.json;

import dev.codebook.model.Code;
import dev.codebook.model.Codebook;
import dev.codebook.model.Facilities;
import dev.codebook.model.RowHistory;
import dev.codebook.model.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes codes, a line each, and below it where the code stands: line numbers move with every release, and a diff can leave
 * such lines out. What the schema gives a default for is written where it differs.
 */
public final class CodeLines {

    private final JsonGenerator json;
    private final RowPrettyPrinter lines;
    private final Facilities facilities;
    private final Defaults defaults;

    public CodeLines(Codebook codebook, JsonGenerator json, RowPrettyPrinter lines) {
        this.json = json;
        this.lines = lines;
        facilities = Facilities.of(codebook);
        defaults = Defaults.of(codebook.releases());
    }

    public void write(Code code) {
        lines.startRow(json);
        properties(code);
        earlier(code.past());
        lines.breakRow();
        place(code);
        lines.endRow(json);
    }

    private void properties(Code code) {
        text(CodeProperty.NAME, code.name());
        value(code.value());
        text(CodeProperty.TYPE, code.type());
        text(CodeProperty.SPACE, code.space() == null ? null : code.space().name());
        text(CodeProperty.HEADER, code.header());
        text(CodeProperty.EXPRESSION, code.expression());
        fields(code);
        var message = code.message();
        if (message != null) {
            text(CodeProperty.MESSAGE, message.text());
            text(CodeProperty.MESSAGE_STYLE, message.style());
            text(CodeProperty.MESSAGE_ID, message.id());
        }
        definition(code);
    }

    private void place(Code code) {
        number(CodeProperty.LINE, code.line());
        if (!code.past().lines().isEmpty()) {
            json.writeName(CodeProperty.LINES.key).writeStartArray();
            code.past().lines().forEach(json::writeNumber);
            json.writeEndArray();
        }
    }

    private void value(Value value) {
        text(CodeProperty.HEX, value.hex());
        if (value.width() == 64) {
            text(CodeProperty.VALUE, Long.toUnsignedString(value.bits()));
            text(CodeProperty.SIGNED, Long.toString(value.signed()));
        } else {
            number(CodeProperty.VALUE, value.bits());
            number(CodeProperty.SIGNED, value.signed());
        }
        if (value.width() != Defaults.WIDTH) {
            number(CodeProperty.WIDTH, value.width());
        }
        flag(CodeProperty.IS_SIGNED, value.isSigned(), Defaults.IS_SIGNED);
    }

    private void fields(Code code) {
        var fields = code.fields();
        if (fields != null) {
            text(CodeProperty.SEVERITY, fields.severity().word());
            flag(CodeProperty.CUSTOMER, fields.customer(), false);
            flag(CodeProperty.NT, fields.nt(), false);
            flag(CodeProperty.RESERVED, fields.reserved(), false);
            number(CodeProperty.FACILITY, fields.facility());
            var names = facilities.names(code);
            if (!names.isEmpty()) {
                json.writeName(CodeProperty.FACILITY_NAMES.key).writeStartArray();
                names.forEach(json::writeString);
                json.writeEndArray();
            }
        }
        var number = code.codeNumber();
        if (number != null) {
            number(CodeProperty.CODE, number);
        }
    }

    private void definition(Code code) {
        if (code.variant() != Defaults.VARIANT) {
            number(CodeProperty.VARIANT, code.variant());
        }
        flag(CodeProperty.LIVE, code.live(), Defaults.LIVE);
        text(CodeProperty.TARGET, code.target());
        text(CodeProperty.CONDITION, code.condition());
        text(CodeProperty.ALIAS_OF, code.aliasOf());
        if (code.scope() != Defaults.SCOPE) {
            text(CodeProperty.SCOPE, code.scope().word());
        }
        if (!code.firstRelease().equals(defaults.firstRelease())) {
            text(CodeProperty.FIRST_RELEASE, code.firstRelease());
        }
        if (!code.lastRelease().equals(defaults.lastRelease())) {
            text(CodeProperty.LAST_RELEASE, code.lastRelease());
        }
    }

    private void earlier(RowHistory past) {
        if (!past.versions().isEmpty()) {
            json.writeName(CodeProperty.EARLIER.key).writeStartArray();
            for (var version : past.versions()) {
                json.writeStartObject();
                properties(version);
                earlier(version.past());
                place(version);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void text(CodeProperty property, @Nullable String text) {
        if (text != null) {
            json.writeName(property.key).writeString(text);
        }
    }

    private void number(CodeProperty property, long number) {
        json.writeName(property.key).writeNumber(number);
    }

    private void flag(CodeProperty property, boolean flag, boolean usual) {
        if (flag != usual) {
            json.writeName(property.key).writeBoolean(flag);
        }
    }
}
