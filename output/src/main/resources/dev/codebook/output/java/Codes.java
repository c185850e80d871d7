package org.example.codes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks up codes by value and by name in all tables. The results include definitions that are not live: see {@link
 * Code#live()}. The data is read at the first lookup, and the messages are read at the first request of a message.
 */
public final class Codes {

    /** Prevents instances. */
    private Codes() {}

    /**
     * Returns all codes with a value. Several codes can have the same value.
     *
     * <p>The codes of the space that the value looks like come first. This space is NTSTATUS if both top bits are set,
     * Windows errors if the value has up to 16 bits, and HRESULT otherwise. The codes of other spaces follow, then
     * constants that are not codes. Within a space, live definitions come first, then definitions in the header that
     * assigns its numbers (winerror.h, ntstatus.h), then definitions with a message. Definitions that are equal in
     * all this are sorted by table.
     *
     * @param value the value of a constant, signed or unsigned: -2147024891 and 0x80070005L find the same codes
     * @return an unmodifiable list; empty if no code has the value
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
     * @param number the number, as {@link CodeData} stores it
     * @param width the width in bits of the codes to add; 0 for any width
     * @param found the list to add the codes to
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
     * Returns all codes with a name. Several tables can define a name, and a table can define it several times.
     *
     * @param name the name as a header defines it
     * @return an unmodifiable list; empty if no code has the name
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
     * Returns all codes.
     *
     * @return the codes, sorted by name
     */
    public static Stream<Code> all() {
        CodeData data = CodeData.get();
        return IntStream.range(0, data.size()).mapToObj(place -> new Code(data.rowByName(place)));
    }

    /**
     * Returns the message of a value.
     *
     * @param value the value, as for {@link #byValue(long)}
     * @return the first message of the codes with the value, or else of the codes inside; empty if there is none
     */
    public static String message(long value) {
        String message = firstMessage(byValue(value));
        return message.isEmpty() ? firstMessage(decode(value).inside()) : message;
    }

    /**
     * Returns the first message of codes.
     *
     * @param codes the codes with a value
     * @return the message; empty if no code has a message
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
     * Decodes a value into its fields, its codes, and the codes inside.
     *
     * @param value the value, as for {@link #byValue(long)}
     * @return the decoded value; if no code has the value, it is decoded by its bits alone
     */
    public static Decoded decode(long value) {
        return new Decoded(value);
    }
}
