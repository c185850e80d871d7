package dev.codebook.output.java;

import dev.codebook.output.model.Code;
import dev.codebook.output.model.CodeSpace;
import dev.codebook.output.model.Codebook;
import dev.codebook.output.model.Facilities;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the data of the lookup: {@code codes.bin}, whose layout {@code CodeData} describes and reads. */
final class LookupData {

    /** Codes before other constants, live before not live, then by table: what is asked for most comes first. */
    private static final Comparator<Row> STANDING = Comparator.comparing((Row row) -> row.code.scope())
            .thenComparing(row -> !row.code.live())
            .thenComparing(Row::table)
            .thenComparing(row -> row.code.name())
            .thenComparingInt(row -> row.code.variant())
            .thenComparing(row -> row.code.firstRelease());

    private final Codebook codebook;
    private final Facilities facilities;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream arrays = new DataOutputStream(bytes);

    private record Row(String table, Code code) {}

    private record FacilityKey(CodeSpace space, int number) {}

    private LookupData(Codebook codebook) {
        this.codebook = codebook;
        facilities = Facilities.of(codebook);
    }

    static void write(Codebook codebook, OutputStream out) throws IOException {
        new LookupData(codebook).write(new DataOutputStream(out));
    }

    private void write(DataOutputStream out) throws IOException {
        var rows = rows();
        for (var row : rows) {
            row(row);
        }
        for (var number : byValue(rows)) {
            arrays.writeInt(number);
        }
        int facilityCount = facilities();
        var encoded = texts.keySet().stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        out.writeInt(encoded.size());
        out.writeInt(rows.size());
        out.writeInt(facilityCount);
        int end = 0;
        for (var text : encoded) {
            end = Math.addExact(end, text.length);
            out.writeInt(end);
        }
        bytes.writeTo(out);
        for (var text : encoded) {
            out.write(text);
        }
    }

    private void row(Row row) throws IOException {
        var code = row.code();
        var value = code.value();
        arrays.writeLong(value.bits());
        arrays.writeInt(value.width() | (value.isSigned() ? 0x100 : 0) | (code.live() ? 0x200 : 0));
        arrays.writeInt(code.line());
        text(code.name());
        text(row.table());
        text(code.header());
        text(code.type());
        text(code.space() == null ? null : code.space().name());
        text(String.join(" ", facilities.names(code)));
        text(code.message() == null ? null : code.message().text());
        text(code.condition());
        text(code.firstRelease());
        text(code.lastRelease());
    }

    private List<Row> rows() {
        Comparator<Row> byName = (one, other) -> one.code.name().compareTo(other.code.name());
        return codebook.tables().stream()
                .flatMap(table -> table.codes().stream().map(code -> new Row(table.id(), code)))
                .sorted(byName.thenComparing(STANDING))
                .toList();
    }

    private static List<Integer> byValue(List<Row> rows) {
        Comparator<Row> byValue = (one, other) ->
                Long.compareUnsigned(one.code.value().bits(), other.code.value().bits());
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(rows::get, byValue.thenComparing(STANDING)))
                .toList();
    }

    /** The facilities of the last release. */
    private int facilities() throws IOException {
        var releases = codebook.releases();
        var last = releases.isEmpty() ? "" : releases.get(releases.size() - 1).name();
        var keys = codebook.facilities().stream()
                .filter(facility -> facility.release().equals(last))
                .map(facility -> new FacilityKey(facility.space(), facility.number()))
                .distinct()
                .toList();
        for (var key : keys) {
            text(key.space().name());
            arrays.writeInt(key.number());
            text(String.join(" ", facilities.names(last, key.space(), key.number())));
        }
        return keys.size();
    }

    private void text(@Nullable String text) throws IOException {
        var absentAsEmpty = text == null ? "" : text;
        var number = texts.get(absentAsEmpty);
        if (number == null) {
            number = texts.size();
            texts.put(absentAsEmpty, number);
        }
        arrays.writeInt(number);
    }
}
