package dev.codebook.output.java;

import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.Codebook;
import dev.codebook.model.Facilities;
import dev.codebook.model.number.Ranking;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the data of the lookup, {@code codes.bin} and {@code messages.bin}. The template {@code CodeData} reads the
 * data and describes its layout. The data is stored by columns, which a jar compresses better than rows.
 */
final class LookupData {

    private final Codebook codebook;
    private final Facilities facilities;
    private final List<Row> rows;
    private final List<byte[]> names;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<List<Integer>, Integer> shapes = new LinkedHashMap<>();

    /** @param place the index of the code in the codebook */
    private record Row(String table, Code code, int place) {
        /** Returns the number to find the row by. A negative one of 8 or 16 bits has 32 bits: -1 is 0xFFFFFFFF. */
        long number() {
            var value = code.value();
            boolean isNarrow = value.width() < 32 && value.isSigned();
            return isNarrow ? value.signed() & 0xFFFF_FFFFL : value.bits();
        }

        String message() {
            return code.message() == null ? "" : code.message().text();
        }
    }

    private record FacilityKey(CodeSpace space, int number) {}

    /** Creates the data of a codebook. Facilities of its last release are used for numbers that are not codes. */
    LookupData(Codebook codebook) {
        this.codebook = codebook;
        facilities = Facilities.of(codebook);
        rows = rows(codebook).stream().sorted(LookupData::byNumber).toList();
        names = rows.stream().map(row -> utf8(row.code.name())).toList();
    }

    private static List<Row> rows(Codebook codebook) {
        var rows = new ArrayList<Row>();
        for (var table : codebook.tables()) {
            table.codes().forEach(code -> rows.add(new Row(table.id(), code, rows.size())));
        }
        return rows;
    }

    /** Compares rows by number. Rows with the same number are compared by {@link Ranking}. */
    private static int byNumber(Row one, Row other) {
        int byNumber = Long.compareUnsigned(one.number(), other.number());
        return byNumber != 0 ? byNumber : Ranking.ORDER.compare(one.code, other.code);
    }

    void writeCodes(OutputStream out) throws IOException {
        var shapeOf = rows.stream().mapToInt(this::shape).toArray();
        var facilityNumbers = facilities();
        var encoded = texts.keySet().stream().map(LookupData::utf8).toList();
        var data = new DataOutputStream(out);
        integers(data, encoded.size(), shapes.size(), facilityNumbers.length / 3, rows.size());
        integers(data, encoded.stream().mapToInt(text -> text.length).toArray());
        for (var shape : shapes.keySet()) {
            integers(data, shape.stream().mapToInt(Integer::intValue).toArray());
        }
        integers(data, facilityNumbers);
        long before = 0;
        for (var row : rows) {
            data.writeLong(row.number() - before);
            before = row.number();
        }
        integers(data, rows.stream().mapToInt(row -> row.code.line()).toArray());
        integers(data, shapeOf);
        integers(data, names.stream().mapToInt(name -> name.length).toArray());
        integers(data, byName());
        for (var text : encoded) {
            data.write(text);
        }
        for (var name : names) {
            data.write(name);
        }
        data.flush();
    }

    void writeMessages(OutputStream out) throws IOException {
        var messages = rows.stream().map(row -> utf8(row.message())).toList();
        var data = new DataOutputStream(out);
        integers(data, messages.stream().mapToInt(message -> message.length).toArray());
        for (var message : messages) {
            data.write(message);
        }
        data.flush();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void integers(DataOutputStream out, int... integers) throws IOException {
        for (int integer : integers) {
            out.writeInt(integer);
        }
    }

    /** Returns the index of the row's shape, which is a list of values that many rows share, represented as numbers. */
    private int shape(Row row) {
        var code = row.code;
        var value = code.value();
        var shape = List.of(
                text(row.table),
                text(code.header()),
                text(code.type().spelling()),
                text(code.space() == null ? null : code.space().name()),
                text(code.space() == null ? null : code.space().layout().name()),
                text(String.join(" ", facilities.names(code))),
                text(code.condition()),
                text(code.aliasOf()),
                text(code.firstRelease()),
                text(code.lastRelease()),
                value.width() | (value.isSigned() ? 0x100 : 0) | (code.live() ? 0x200 : 0));
        return number(shapes, shape);
    }

    /** Returns the indexes of the rows, sorted by the bytes of their names. */
    private int[] byName() {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.<Integer, byte[]>comparing(names::get, Arrays::compareUnsigned)
                        .thenComparing(row -> rows.get(row).code, Ranking.ORDER)
                        .thenComparing(row -> rows.get(row).place))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Returns the facilities of the last release. Each one has three numbers: its space, its number, and its names. */
    private int[] facilities() {
        var releases = codebook.releases();
        var last = releases.isEmpty() ? "" : releases.get(releases.size() - 1).name();
        return codebook.facilities().stream()
                .filter(facility -> facility.release().equals(last))
                .map(facility -> new FacilityKey(facility.space(), facility.number()))
                .distinct()
                .flatMapToInt(key -> IntStream.of(
                        text(key.space().name()),
                        key.number(),
                        text(String.join(" ", facilities.names(last, key.space(), key.number())))))
                .toArray();
    }

    private int text(@Nullable String text) {
        return number(texts, text == null ? "" : text);
    }

    private static <T> int number(Map<T, Integer> numbers, T value) {
        var number = numbers.putIfAbsent(value, numbers.size());
        return number == null ? numbers.size() - 1 : number;
    }
}
