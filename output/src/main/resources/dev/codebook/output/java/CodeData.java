package org.example.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The codes as they lie in the resource {@code codes.bin}: sorted arrays that are searched where they are. A row becomes
 * an object when it is asked for.
 *
 * <p>Numbers are big-endian. Three counts (texts, rows, facilities), then the arrays: the ends of the texts; the rows by
 * name, each the bits (8 bytes), width and flags (4), line (4) and ten texts (4 each); the numbers of the rows by value;
 * the facilities, each space, number and names (4 each); the bytes of all texts in UTF-8.
 */
final class CodeData {

    private static final int TEXT_ENDS = 12;
    private static final int ROW = 56;
    private static final int FACILITY = 12;

    private final ByteBuffer data;
    private final int rowCount;
    private final int rows;
    private final int byValue;
    private final int facilities;
    private final int texts;

    private CodeData(ByteBuffer data) {
        this.data = data;
        rowCount = data.getInt(4);
        rows = TEXT_ENDS + 4 * data.getInt(0);
        byValue = rows + ROW * rowCount;
        facilities = byValue + 4 * rowCount;
        texts = facilities + FACILITY * data.getInt(8);
    }

    /** Read once, when first asked for. */
    private static final class Holder {
        static final CodeData DATA = load();
    }

    static CodeData get() {
        return Holder.DATA;
    }

    private static CodeData load() {
        try (InputStream in = CodeData.class.getResourceAsStream("codes.bin")) {
            if (in == null) {
                throw new IllegalStateException("codes.bin is missing beside " + CodeData.class
                        + ": expected the generated resources on the class path");
            }
            return new CodeData(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return rowCount;
    }

    List<Code> byName(String name) {
        IntUnaryOperator order = row -> text(row, 0).compareTo(name);
        return IntStream.range(first(rowCount, row -> order.applyAsInt(row) >= 0 ? 1 : 0), rowCount)
                .takeWhile(row -> order.applyAsInt(row) == 0)
                .mapToObj(this::row)
                .toList();
    }

    /** The rows whose bits, read unsigned, are the key. */
    List<Code> byKey(long key) {
        return IntStream.range(first(rowCount, index -> Long.compareUnsigned(bits(index), key) >= 0 ? 1 : 0), rowCount)
                .takeWhile(index -> bits(index) == key)
                .mapToObj(index -> row(data.getInt(byValue + 4 * index)))
                .toList();
    }

    List<String> facilityNames(String space, int number) {
        for (int facility = facilities; facility < texts; facility += FACILITY) {
            if (data.getInt(facility + 4) == number && text(data.getInt(facility)).equals(space)) {
                return words(text(data.getInt(facility + 8)));
            }
        }
        return List.of();
    }

    Code row(int row) {
        int flags = data.getInt(rows + ROW * row + 8);
        return new Code(
                text(row, 0),
                text(row, 1),
                text(row, 2),
                data.getInt(rows + ROW * row + 12),
                data.getLong(rows + ROW * row),
                flags & 0xFF,
                (flags & 0x100) != 0,
                text(row, 3),
                text(row, 4),
                words(text(row, 5)),
                text(row, 6),
                (flags & 0x200) != 0,
                text(row, 7),
                text(row, 8),
                text(row, 9));
    }

    private long bits(int index) {
        return data.getLong(rows + ROW * data.getInt(byValue + 4 * index));
    }

    private String text(int row, int column) {
        return text(data.getInt(rows + ROW * row + 16 + 4 * column));
    }

    private String text(int number) {
        int start = number == 0 ? 0 : data.getInt(TEXT_ENDS + 4 * (number - 1));
        int end = data.getInt(TEXT_ENDS + 4 * number);
        return new String(data.array(), texts + start, end - start, StandardCharsets.UTF_8);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** The first index for which the test, which rises from 0 to 1, gives 1; the size if there is none. */
    private static int first(int size, IntUnaryOperator test) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (test.applyAsInt(middle) == 1) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
