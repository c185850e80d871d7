package dev.codebook.output.csv;

import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.Message;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column.
 *
 * @param name that of the SQL view's
 * @param fact what a row has in it, written as {@link Object#toString} gives it; null where it does not apply
 */
record CsvColumn(String name, Function<Row, @Nullable Object> fact) {

    /** All columns in the order of the SQL view {@code codes}: columns are added at the end, never changed. */
    static final List<CsvColumn> ALL = List.of(
            of("name", Code::name),
            of("value", code -> Long.toUnsignedString(code.value().bits())),
            of("hex", code -> code.value().hex()),
            of("signed", code -> code.value().signed()),
            of("width", code -> code.value().width()),
            of("is_signed", code -> bit(code.value().isSigned())),
            of("type", Code::type),
            of("space", Code::space),
            new CsvColumn("table_id", Row::tableId),
            of("header", Code::header),
            of("line", Code::line),
            of("expression", Code::expression),
            ofFields("severity", fields -> fields.severity().word()),
            ofFields("facility", CodeSpace.Fields::facility),
            new CsvColumn("facility_name", Row::facilityName),
            of("code", Code::codeNumber),
            ofMessage("message", Message::text),
            ofMessage("message_style", Message::style),
            of("variant", Code::variant),
            of("live", code -> bit(code.live())),
            of("target", Code::target),
            of("condition", Code::condition),
            of("alias_of", Code::aliasOf),
            of("scope", code -> code.scope().word()),
            of("first_release", Code::firstRelease),
            of("last_release", Code::lastRelease),
            ofMessage("message_id", Message::id),
            ofFields("customer", fields -> bit(fields.customer())),
            ofFields("nt", fields -> bit(fields.nt())),
            of("reserved", CsvColumn::reserved));

    /**
     * A code with what its columns need beside it.
     *
     * @param tableId of its table
     * @param code the code
     * @param facilityName the name of its facility in its own scope, or null
     */
    record Row(String tableId, Code code, @Nullable String facilityName) {}

    private static CsvColumn of(String name, Function<Code, @Nullable Object> fact) {
        return new CsvColumn(name, row -> fact.apply(row.code));
    }

    private static CsvColumn ofFields(String name, Function<CodeSpace.Fields, Object> fact) {
        return of(name, code -> {
            var fields = code.fields();
            return fields == null ? null : fact.apply(fields);
        });
    }

    private static CsvColumn ofMessage(String name, Function<Message, @Nullable Object> fact) {
        return of(name, code -> {
            var message = code.message();
            return message == null ? null : fact.apply(message);
        });
    }

    /** Only an HRESULT has the bit. */
    private static @Nullable Object reserved(Code code) {
        var fields = code.fields();
        return fields == null || code.space() != CodeSpace.HRESULT ? null : bit(fields.reserved());
    }

    private static int bit(boolean set) {
        return set ? 1 : 0;
    }
}
