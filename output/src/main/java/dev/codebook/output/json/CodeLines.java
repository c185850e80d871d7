package dev.codebook.output.json;

import dev.codebook.model.Code;
import dev.codebook.model.Codebook;
import dev.codebook.model.Column;
import dev.codebook.model.Defaults;
import dev.codebook.model.Facilities;
import dev.codebook.model.RowHistory;
import dev.codebook.model.Value;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Writes codes, one per line. The line number of the definition follows on a separate line. Line numbers change with
 * every release, so a diff can ignore these lines. Properties with the default value are omitted.
 */
public final class CodeLines {

    /** The columns, starting with the most important ones. The column {@code line} is written separately. */
    private static final List<Column> COLUMNS = Column.startingWith(
                    "name",
                    "hex",
                    "value",
                    "signed",
                    "width",
                    "is_signed",
                    "type",
                    "space",
                    "header",
                    "expression",
                    "severity",
                    "customer",
                    "nt",
                    "reserved",
                    "facility",
                    "facility_name",
                    "code",
                    "message",
                    "message_style",
                    "message_id")
            .stream()
            .filter(column ->
                    !column.name().equals("table_id") && !column.name().equals("line"))
            .toList();

    private static final SerializableString EARLIER = new SerializedString("earlier");
    private static final SerializableString LINE = new SerializedString("line");
    private static final SerializableString LINES = new SerializedString("lines");

    private final JsonGenerator json;
    private final RowPrettyPrinter lines;
    private final Facilities facilities;
    private final List<Property> properties;

    private record Property(
            SerializableString key,
            Function<Column.Row, @Nullable Object> fact,
            @Nullable Object usual) {

        static Property of(Column column, Defaults defaults) {
            // The document contains all names of a facility, and not only one.
            return column.name().equals("facility_name")
                    ? new Property(new SerializedString("facilityNames"), CodeLines::facilityNames, List.of())
                    : new Property(
                            new SerializedString(column.camelCase()),
                            column.fact(),
                            column.usual().apply(defaults));
        }
    }

    public CodeLines(Codebook codebook, JsonGenerator json, RowPrettyPrinter lines) {
        this.json = json;
        this.lines = lines;
        facilities = Facilities.of(codebook);
        var defaults = Defaults.of(codebook.releases());
        properties =
                COLUMNS.stream().map(column -> Property.of(column, defaults)).toList();
    }

    public void write(Code code) {
        lines.startRow(json);
        properties(code);
        earlier(code.history());
        lines.breakRow();
        line(code);
        lines.endRow(json);
    }

    private void properties(Code code) {
        // The table id is not needed: it is a property of the table.
        var row = new Column.Row("", code, facilities);
        for (var property : properties) {
            var fact = property.fact().apply(row);
            if (fact != null && !fact.equals(property.usual())) {
                json.writeName(property.key());
                value(fact);
            }
        }
    }

    private static Object facilityNames(Column.Row row) {
        return row.facilities().names(row.code());
    }

    private void earlier(RowHistory history) {
        if (!history.versions().isEmpty()) {
            json.writeName(EARLIER).writeStartArray();
            for (var version : history.versions()) {
                json.writeStartObject();
                properties(version);
                earlier(version.history());
                line(version);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void line(Code code) {
        json.writeName(LINE).writeNumber(code.line());
        if (!code.history().lines().isEmpty()) {
            json.writeName(LINES);
            value(code.history().lines());
        }
    }

    /** Writes a value. A 64-bit number is written as a string, since JavaScript numbers have a precision of 53 bits. */
    private void value(Object fact) {
        if (fact instanceof String text) {
            json.writeString(text);
        } else if (fact instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (fact instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (fact instanceof Value value && value.width() == 64) {
            json.writeString(Long.toUnsignedString(value.bits()));
        } else if (fact instanceof Value value) {
            json.writeNumber(value.bits());
        } else if (fact instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(this::value);
            json.writeEndArray();
        }
    }
}
