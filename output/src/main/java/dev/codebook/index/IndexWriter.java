package dev.codebook.index;

import dev.codebook.model.Code;
import dev.codebook.model.Codebook;
import dev.codebook.model.Doc;
import dev.codebook.model.Facilities;
import dev.codebook.model.Facility;
import dev.codebook.model.Timeline;
import dev.codebook.model.number.NumberRules;
import dev.codebook.model.number.Ranking;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the index of a codebook. The data is stored by columns, which compress better than rows. */
public final class IndexWriter {

    private static final int VERSION = 1;
    private static final int SIGNED = 0x100;
    private static final int LIVE = 0x200;
    private static final int AT_HOME = 0x400;
    private static final int EARLIER = 0x800;
    private static final int MOVED = 0x1000;
    private static final int VARIANT = 16;

    /** The number of bytes after the last text, so that a reader of a length need not look for the end of the file. */
    private static final int PADDING = 5;

    private static final Comparator<Row> BY_NUMBER =
            Comparator.<Row, Long>comparing(Row::number, Long::compareUnsigned).thenComparingInt(Row::rank);

    private final Codebook codebook;
    /** The documentation, exact matches first. */
    private final List<Doc> docs;

    private final Facilities facilities;
    private final Timeline timeline;
    private final List<Row> rows;
    private final List<int[]> lists;
    private final int[] starts;
    private final ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<List<Integer>, Integer> shapes = new LinkedHashMap<>();

    /**
     * A version of a definition.
     *
     * @param newest the newest version of the definition
     * @param isEarlier whether this is not the newest version
     * @param first the ordinal of the first release with the version, from 1
     * @param rank the rank among codes with the same number or name
     */
    private record Row(String table, Code code, Code newest, boolean isEarlier, int first, int rank) {
        /** Returns the number to find the row by. A negative one of 8 or 16 bits has 32 bits: -1 is 0xFFFFFFFF. */
        long number() {
            var value = code.value();
            return value.width() < 32 && value.isSigned() ? value.signed() & 0xFFFF_FFFFL : value.bits();
        }

        String message() {
            return code.text() == null ? "" : code.text();
        }
    }

    /** Sorts the rows of a codebook. */
    public IndexWriter(Codebook codebook) {
        this.codebook = codebook;
        docs = codebook.docs().stream().sorted(Comparator.comparing(Doc::match)).toList();
        facilities = Facilities.of(codebook);
        timeline = Timeline.of(codebook);
        rows = rows().stream().sorted(BY_NUMBER).toList();
        text("");
        lists = lists();
        starts = starts();
    }

    private List<Row> rows() {
        var found = new ArrayList<Row>();
        for (var table : codebook.tables()) {
            for (var code : table.codes()) {
                int first = timeline.ordinal(code.firstRelease());
                for (var version : code.history().versions()) {
                    found.add(new Row(table.id(), version, code, true, first, Ranking.of(version)));
                    first = timeline.ordinal(version.lastRelease()) + 1;
                }
                found.add(new Row(table.id(), code, code, false, first, Ranking.of(code)));
            }
        }
        return found;
    }

    /** Returns the lists of {@code codes.bin} except the last one. The method collects the texts that they refer to. */
    private List<int[]> lists() {
        var shapeOf = rows.stream().mapToInt(this::shape).toArray();
        var numbers = rows.stream().mapToLong(row -> row.number()).toArray();
        return List.of(
                codebook.releaseNames().stream().mapToInt(this::text).toArray(),
                joined(spaces()),
                joined(wraps()),
                joined(ranges()),
                joined(owners()),
                joined(facilities()),
                shapes.keySet().stream()
                        .flatMapToInt(shape -> shape.stream().mapToInt(Integer::intValue))
                        .toArray(),
                Arrays.stream(numbers).mapToInt(number -> (int) number).toArray(),
                Arrays.stream(numbers)
                        .mapToInt(number -> (int) (number >>> 32))
                        .dropWhile(half -> half == 0)
                        .toArray(),
                rows.stream().mapToInt(row -> row.code.line()).toArray(),
                shapeOf,
                byName(),
                docs.stream().flatMapToInt(this::doc).toArray());
    }

    /** Encodes each different text once, and returns the offset of each text. */
    private int[] starts() {
        var places = new HashMap<String, Integer>();
        var found = Stream.of(
                        rows.stream().map(row -> row.code.name()),
                        rows.stream().map(Row::message),
                        docs.stream().flatMap(doc -> Stream.of(doc.text(), orEmpty(doc.remedy()))),
                        texts.keySet().stream())
                .flatMap(part -> part)
                .mapToInt(text -> places.computeIfAbsent(text, this::encode))
                .toArray();
        encoded.writeBytes(new byte[PADDING]);
        return found;
    }

    /** Appends a text after its length, and returns its offset. */
    private int encode(String text) {
        int start = encoded.size();
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        int rest = bytes.length;
        for (; rest > 0x7F; rest >>>= 7) {
            encoded.write(rest | 0x80);
        }
        encoded.write(rest);
        encoded.writeBytes(bytes);
        return start;
    }

    /** Writes {@code codes.bin}. The stream stays open. */
    public void writeCodes(OutputStream out) throws IOException {
        var all = Stream.concat(lists.stream(), Stream.of(starts)).toList();
        var data = new DataOutputStream(out);
        data.writeInt(VERSION);
        for (var list : all) {
            data.writeInt(list.length);
            data.writeInt(width(list));
        }
        for (var list : all) {
            int width = width(list);
            for (int element : list) {
                for (int shift = Byte.SIZE * (width - 1); shift >= 0; shift -= Byte.SIZE) {
                    data.writeByte(element >> shift);
                }
            }
        }
        data.flush();
    }

    /** Writes {@code texts.bin}. The stream stays open. */
    public void writeTexts(OutputStream out) throws IOException {
        encoded.writeTo(out);
        out.flush();
    }

    private Stream<int[]> spaces() {
        return NumberRules.ALL.spaces().stream()
                .map(rule -> ints(
                        rule.mask(),
                        rule.bits(),
                        text(rule.space().name()),
                        text(rule.space().layout().name())));
    }

    private Stream<int[]> wraps() {
        return NumberRules.ALL.wraps().stream()
                .map(rule -> ints(
                        rule.mask(),
                        rule.bits(),
                        rule.kept(),
                        rule.negative() ? 1 : 0,
                        (int) rule.first(),
                        (int) rule.last(),
                        text(rule.space().name()),
                        text(rule.why())));
    }

    private Stream<int[]> ranges() {
        return NumberRules.ALL.ranges().stream()
                .map(range ->
                        ints(text(range.space().name()), (int) range.first(), (int) range.last(), text(range.owner())));
    }

    private Stream<int[]> owners() {
        return NumberRules.ALL.owners().stream()
                .map(owner -> ints(owner.mask(), owner.bits(), text(owner.owner()), text(owner.source())));
    }

    /** Returns the facilities of all releases, the names in the header of the space first. */
    private Stream<int[]> facilities() {
        return codebook.facilities().stream()
                .sorted(Comparator.comparing(
                        (Facility facility) -> !facility.space().isHome(facility.header())))
                .map(facility -> List.of(
                        text(facility.space().name()),
                        facility.number(),
                        text(facility.name()),
                        text(facility.header())))
                .distinct()
                .map(facility -> facility.stream().mapToInt(Integer::intValue).toArray());
    }

    private IntStream doc(Doc doc) {
        long value = doc.value() == null ? 0 : doc.value();
        return IntStream.of(
                text(doc.tableId()),
                text(doc.name()),
                (int) value,
                doc.value() == null ? 0 : 1,
                text(doc.title()),
                text(doc.url()),
                text(doc.match().word()),
                text(doc.release()));
    }

    /** Returns the index of the row's shape, which is a list of values that many rows share, represented as numbers. */
    private int shape(Row row) {
        var code = row.code;
        var value = code.value();
        int flags = value.width()
                | (value.isSigned() ? SIGNED : 0)
                | (code.live() ? LIVE : 0)
                | (Ranking.isAtHome(code) ? AT_HOME : 0)
                | (row.isEarlier ? EARLIER : 0)
                | (row.newest.history().lines().isEmpty() ? 0 : MOVED)
                | code.variant() << VARIANT;
        var shape = List.of(
                text(row.table),
                text(code.header()),
                text(code.type().spelling()),
                text(code.space() == null ? null : code.space().name()),
                text(code.space() == null ? null : code.space().layout().name()),
                text(String.join(" ", facilities.names(code))),
                text(code.condition()),
                text(code.aliasOf()),
                timeline.ordinal(row.newest.firstRelease()) - 1,
                timeline.ordinal(code.lastRelease()) - 1,
                row.first - 1,
                flags);
        return number(shapes, shape);
    }

    /** Returns the indexes of the rows, sorted by name. */
    private int[] byName() {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing((Integer row) -> rows.get(row).code.name())
                        .thenComparing(row -> rows.get(row).rank)
                        .thenComparing(row -> rows.get(row).table)
                        .thenComparing(row -> rows.get(row).code.variant()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int text(@Nullable String text) {
        return number(texts, orEmpty(text));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> int number(Map<T, Integer> numbers, T value) {
        var number = numbers.putIfAbsent(value, numbers.size());
        return number == null ? numbers.size() - 1 : number;
    }

    private static int[] ints(int... elements) {
        return elements;
    }

    private static int[] joined(Stream<int[]> rows) {
        return rows.flatMapToInt(IntStream::of).toArray();
    }

    /** Returns the number of bytes that the greatest element needs; 4 if an element is negative. */
    private static int width(int... list) {
        int all = Arrays.stream(list).reduce(0, (one, other) -> one | other);
        return Math.max(1, Integer.BYTES - Integer.numberOfLeadingZeros(all) / Byte.SIZE);
    }
}
