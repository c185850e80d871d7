package org.example.codes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks codes up, by value and by name, in all tables. Definitions that are not live are found too: see
 * {@link Code#live()}. The data is read when the first lookup needs it, the messages when the first is asked for.
 */
public final class Codes {

    /** Nobody needs one. */
    private Codes() {}

    /**
     * All codes of a value, since values are shared: those of the space that the value looks like (an NTSTATUS where both
     * top bits are set, a Windows error where it has 16 bits, else an HRESULT), then those of other spaces, then other
     * constants; of one space live definitions first, then those of the header that gives its numbers (winerror.h,
     * ntstatus.h), then those with a message, then by table.
     *
     * @param value as its constant has it, or read unsigned: -2147024891 and 0x80070005L find the same
     * @return unmodifiable; empty if no code has the value
     */
    public static List<Code> byValue(long value) {
        List<Code> found = new ArrayList<>();
        boolean isInt = value == (int) value;
        addNumber(isInt ? value & 0xFFFF_FFFFL : value, 0, found);
        if (isInt && value < 0) {
            addNumber(value, 64, found);
        }
        if (value >>> 15 == 1) {
            addNumber((short) value & 0xFFFF_FFFFL, 16, found);
        }
        if (value >>> 7 == 1) {
            addNumber((byte) value & 0xFFFF_FFFFL, 8, found);
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * Adds the codes of a number.
     *
     * @param number as {@link CodeData} has it
     * @param width in bits, 0 for any
     * @param found where to add to
     */
    private static void addNumber(long number, int width, List<Code> found) {
        CodeData data = CodeData.get();
        for (int row = data.firstOf(number); data.has(row, number); row++) {
            if (width == 0 || data.width(row) == width) {
                found.add(new Code(row));
            }
        }
    }

    /**
     * All codes of a name: several tables can define it, and one table several times.
     *
     * @param name as defined
     * @return unmodifiable; empty if no code has the name
     */
    public static List<Code> byName(String name) {
        CodeData data = CodeData.get();
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        List<Code> found = new ArrayList<>();
        for (int place = data.firstOf(bytes); data.isNamed(place, bytes); place++) {
            found.add(new Code(data.rowByName(place)));
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * All codes.
     *
     * @return by name
     */
    public static Stream<Code> all() {
        CodeData data = CodeData.get();
        return IntStream.range(0, data.size()).mapToObj(place -> new Code(data.rowByName(place)));
    }

    /**
     * The message of a value.
     *
     * @param value as for {@link #byValue(long)}
     * @return the first that one of its codes has, else one of the codes inside; empty if there is none
     */
    public static String message(long value) {
        String message = firstMessage(byValue(value));
        return message.isEmpty() ? firstMessage(decode(value).inside()) : message;
    }

    /**
     * The first message.
     *
     * @param codes of one value
     * @return empty if none of them has one
     */
    static String firstMessage(List<Code> codes) {
        for (Code code : codes) {
            if (!code.message().isEmpty()) {
                return code.message();
            }
        }
        return "";
    }

    /**
     * What a value says: its parts, its codes, and the codes inside.
     *
     * @param value as for {@link #byValue(long)}
     * @return a value that no code has is read by its bits alone
     */
    public static Decoded decode(long value) {
        return new Decoded(value);
    }
}
