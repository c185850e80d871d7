package dev.codebook.output.html;

import dev.codebook.model.Code;
import dev.codebook.model.Codebook;
import dev.codebook.model.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The codes in columns: an array for each property, an element for each row. That is smaller and sooner parsed than an
 * object for each row.
 *
 * <p>A column of few different values is a dictionary: {@code of} has the values, {@code at} the place of each row's
 * value; without {@code at} all rows have the first.
 */
final class ColumnData {

    private final List<Code> codes;
    private final JsonGenerator json;

    ColumnData(Codebook codebook, JsonGenerator json) {
        codes = codebook.tables().stream()
                .flatMap(table -> table.codes().stream())
                .toList();
        this.json = json;
    }

    /** Writes the property {@code codes}. */
    void write() {
        json.writeObjectPropertyStart("codes");
        column("name", Code::name);
        column("bits", ColumnData::bits);
        dictionary("width", code -> code.value().width());
        dictionary("isSigned", code -> code.value().isSigned());
        dictionary("type", Code::type);
        dictionary("space", code -> code.space() == null ? null : code.space().name());
        dictionary("scope", code -> code.scope().word());
        dictionary("header", Code::header);
        column("line", Code::line);
        column("expression", Code::expression);
        column("message", code -> of(code.message(), Message::text));
        dictionary("messageId", code -> of(code.message(), Message::id));
        dictionary("variant", Code::variant);
        dictionary("live", Code::live);
        dictionary("condition", Code::condition);
        dictionary("aliasOf", Code::aliasOf);
        dictionary("firstRelease", Code::firstRelease);
        dictionary("lastRelease", Code::lastRelease);
        json.writeEndObject();
    }

    private static @Nullable String of(@Nullable Message message, Function<Message, @Nullable String> property) {
        return message == null ? null : property.apply(message);
    }

    /** The pattern as an unsigned number; of 64 bits as text, since JavaScript's numbers have 53. */
    private static Object bits(Code code) {
        var value = code.value();
        return value.width() == 64 ? Long.toUnsignedString(value.bits()) : (Object) value.bits();
    }

    private void column(String name, Function<Code, @Nullable Object> property) {
        json.writeArrayPropertyStart(name);
        codes.forEach(code -> value(property.apply(code)));
        json.writeEndArray();
    }

    private void dictionary(String name, Function<Code, @Nullable Object> property) {
        var places = new LinkedHashMap<@Nullable Object, Integer>();
        var at = new int[codes.size()];
        for (int row = 0; row < at.length; row++) {
            int next = places.size();
            var known = places.putIfAbsent(property.apply(codes.get(row)), next);
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

    private void value(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(value.toString());
        }
    }
}
