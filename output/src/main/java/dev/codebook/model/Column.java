package dev.codebook.model;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of the codes. A column is one fact of a definition and has the same name in all formats.
 *
 * @param name the name in the SQL view {@code codes}; JSON uses the same name in camel case
 * @param kind how the values relate to the definition and to other rows
 * @param fact the value for a row: a string, a {@link Boolean}, an {@link Integer} or {@link Long}, or the
 *     {@link Value} itself, because no other of these types can hold its 64 bits unsigned; null if the column does not
 *     apply to the row
 * @param usual the value that a document may leave out, or null if there is none; for the releases the value depends on
 *     the codebook
 */
public record Column(
        String name, Kind kind, Function<Row, @Nullable Object> fact, Function<Defaults, @Nullable Object> usual) {

    private static final Pattern WORD = Pattern.compile("_(.)");

    /** The columns in the order of the SQL view {@code codes}. New ones are added last, existing ones never change. */
    public static final List<Column> ALL = List.of(
            distinct("name", Code::name),
            distinct("value", Code::value),
            derived("hex", row -> row.code.value().hex()),
            derived("signed", row -> signed(row.code.value())),
            repeated("width", code -> code.type().width()).usually(Defaults.WIDTH),
            repeated("is_signed", code -> code.type().isSigned()).usually(Defaults.IS_SIGNED),
            repeated("type", code -> code.type().spelling()),
            repeated("space", code -> code.space() == null ? null : code.space().name()),
            derived("table_id", Row::tableId),
            repeated("header", Code::header),
            distinct("line", Code::line),
            distinct("expression", Code::expression),
            ofFields("severity", fields -> fields.severity().word()),
            ofFields("facility", CodeSpace.Fields::facility),
            derived("facility_name", row -> row.facilities.name(row.code)),
            derived("code", row -> row.code.codeNumber()),
            distinct("message", Code::text),
            ofMessage("message_style", Message::style),
            repeated("variant", Code::variant).usually(Defaults.VARIANT),
            repeated("live", Code::live).usually(Defaults.LIVE),
            repeated("target", code -> code.place().target()),
            repeated("condition", Code::condition),
            repeated("alias_of", Code::aliasOf),
            repeated("scope", code -> code.scope().word()).usually(Defaults.SCOPE.word()),
            repeated("first_release", Code::firstRelease).usually(Defaults::firstRelease),
            repeated("last_release", Code::lastRelease).usually(Defaults::lastRelease),
            ofMessage("message_id", Message::id),
            ofFields("customer", CodeSpace.Fields::customer).usually(false),
            ofFields("nt", CodeSpace.Fields::nt).usually(false),
            derived("reserved", row -> reserved(row.code)).usually(false));

    /** The relation of the values of a column to the definition and to other rows. */
    public enum Kind {
        /** A fact of the definition that differs from row to row. */
        DISTINCT,
        /** A fact of the definition that many rows share. */
        REPEATED,
        /** A value that follows from other facts of the codebook. */
        DERIVED
    }

    /**
     * A definition with the parts of the codebook that its columns depend on.
     *
     * @param tableId the id of the definition's table
     * @param code the definition
     * @param facilities the facilities of the codebook
     */
    public record Row(String tableId, Code code, Facilities facilities) {}

    /**
     * Returns all columns, the named ones first and in this order, the others in the order of {@link #ALL}.
     *
     * @throws IllegalArgumentException if a name is not the name of a column
     */
    public static List<Column> startingWith(String... names) {
        var first = Stream.of(names).map(Column::named).toList();
        return Stream.concat(first.stream(), ALL.stream().filter(column -> !first.contains(column)))
                .toList();
    }

    private static Column named(String name) {
        return ALL.stream()
                .filter(column -> column.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no column " + name));
    }

    /** Returns the name in camel case, as in JSON: {@code tableId} for {@code table_id}. */
    public String camelCase() {
        return WORD.matcher(name).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    private static Column distinct(String name, Function<Code, @Nullable Object> fact) {
        return of(name, Kind.DISTINCT, row -> fact.apply(row.code));
    }

    private static Column repeated(String name, Function<Code, @Nullable Object> fact) {
        return of(name, Kind.REPEATED, row -> fact.apply(row.code));
    }

    private static Column derived(String name, Function<Row, @Nullable Object> fact) {
        return of(name, Kind.DERIVED, fact);
    }

    private static Column of(String name, Kind kind, Function<Row, @Nullable Object> fact) {
        return new Column(name, kind, fact, defaults -> null);
    }

    private static Column ofMessage(String name, Function<Message, @Nullable Object> fact) {
        return repeated(name, code -> code.message() == null ? null : fact.apply(code.message()));
    }

    private static Column ofFields(String name, Function<CodeSpace.Fields, Object> fact) {
        return derived(name, row -> {
            var fields = row.code.fields();
            return fields == null ? null : fact.apply(fields);
        });
    }

    private Column usually(Object value) {
        return usually(defaults -> value);
    }

    private Column usually(Function<Defaults, @Nullable Object> value) {
        return new Column(name, kind, fact, value);
    }

    /** Returns the two's complement number. A number of 64 bits is returned as text, like the value itself. */
    private static Object signed(Value value) {
        return value.width() == 64 ? Long.toString(value.signed()) : (Object) value.signed();
    }

    /** Returns the bit X of an HRESULT, or null for a code of another space, which has no such bit. */
    private static @Nullable Object reserved(Code code) {
        var fields = code.fields();
        return fields == null || code.space() != CodeSpace.HRESULT ? null : fields.reserved();
    }
}
