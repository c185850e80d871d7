package dev.codebook.output.html;

import dev.codebook.model.Codebook;
import dev.codebook.model.Column;
import dev.codebook.model.Facilities;
import dev.codebook.model.Value;
import dev.codebook.model.number.Ranking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the codes by columns. Each column is an array with an element for each row. This is smaller, and faster to
 * parse, than an object for each row.
 *
 * <p>A column with few different values is a dictionary. Its array {@code of} contains the values, and its array {@code
 * at} contains the index of the value of each row. If {@code at} is missing, all rows have the first value.
 *
 * <p>The columns of {@code ranking} are the results of {@link Ranking}.
 */
final class ColumnData {

    private static final Set<String> NOT_SHOWN = Set.of("message_style", "target");

    /** The columns that are written. The script of the page derives the other columns that it shows. */
    static final List<Column> COLUMNS = Column.startingWith(
                    "name",
                    "value",
                    "width",
                    "is_signed",
                    "type",
                    "space",
                    "scope",
                    "header",
                    "line",
                    "expression",
                    "message",
                    "message_id")
            .stream()
            .filter(column -> column.kind() != Column.Kind.DERIVED && !NOT_SHOWN.contains(column.name()))
            .toList();

    private final List<Column.Row> rows;
    private final JsonGenerator json;

    ColumnData(Codebook codebook, JsonGenerator json) {
        var facilities = Facilities.of(codebook);
        rows = codebook.tables().stream()
                .flatMap(table -> table.codes().stream().map(code -> new Column.Row(table.id(), code, facilities)))
                .toList();
        this.json = json;
    }

    /** Writes the properties {@code codes} and {@code ranking}. */
    void write() {
        json.writeObjectPropertyStart("codes");
        for (var column : COLUMNS) {
            if (column.kind() == Column.Kind.REPEATED) {
                dictionary(column.camelCase(), column.fact());
            } else {
                array(column);
            }
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("ranking");
        dictionary("rank", row -> Ranking.of(row.code()));
        dictionary("isAtHome", row -> Ranking.isAtHome(row.code()));
        json.writeEndObject();
    }

    private void array(Column column) {
        json.writeArrayPropertyStart(column.camelCase());
        rows.forEach(row -> value(column.fact().apply(row)));
        json.writeEndArray();
    }

    private void dictionary(String name, Function<Column.Row, @Nullable Object> fact) {
        var places = new LinkedHashMap<@Nullable Object, Integer>();
        var at = new int[rows.size()];
        for (int row = 0; row < at.length; row++) {
            int next = places.size();
            var known = places.putIfAbsent(fact.apply(rows.get(row)), next);
            at[row] = known == null ? next : known;
        }
        json.writeObjectPropertyStart(name);
        json.writeArrayPropertyStart("of");
        places.keySet().forEach(this::value);
        json.writeEndArray();
        if (places.size() > 1) {
            json.writeName("at");
            json.writeArray(at, 0, at.length);
        }
        json.writeEndObject();
    }

    /** Writes a value. A 64-bit number is written as a string, since JavaScript numbers have a precision of 53 bits. */
    private void value(@Nullable Object fact) {
        if (fact == null) {
            json.writeNull();
        } else if (fact instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (fact instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (fact instanceof Value value && value.width() < 64) {
            json.writeNumber(value.bits());
        } else if (fact instanceof Value value) {
            json.writeString(Long.toUnsignedString(value.bits()));
        } else {
            json.writeString(fact.toString());
        }
    }
}
