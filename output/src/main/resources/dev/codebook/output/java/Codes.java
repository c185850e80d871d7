package org.example.codes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks codes up, by value and by name, in all tables. Definitions that are not live are found too: see
 * {@link Code#live()}. The data is read when the first lookup needs it.
 */
public final class Codes {

    private Codes() {}

    /**
     * All codes of a value, since values are shared: codes before other constants, live before not live, then by table.
     *
     * @param value as its constant has it, or read unsigned: -2147024891 and 0x80070005L find the same
     * @return unmodifiable; empty if no code has the value
     */
    public static List<Code> byValue(long value) {
        CodeData data = CodeData.get();
        if (value >= 0) {
            return data.byKey(value);
        }
        return IntStream.of(32, 16, 8, 64)
                .mapToObj(width -> data.byKey(value << 64 - width >>> 64 - width).stream()
                        .filter(code -> code.width() == width && isNegative(code, value)))
                .flatMap(found -> found)
                .toList();
    }

    /** Whether the constant is this negative number; one of 32 bits or more may also be an unsigned number beyond it. */
    private static boolean isNegative(Code code, long value) {
        int shift = 64 - code.width();
        return code.bits() << shift >> shift == value && (code.signed() || code.width() >= 32);
    }

    /**
     * All codes of a name: several tables can define it, and one table several times.
     *
     * @param name as defined
     * @return unmodifiable; empty if no code has the name
     */
    public static List<Code> byName(String name) {
        return CodeData.get().byName(name);
    }

    /**
     * All codes.
     *
     * @return by name
     */
    public static Stream<Code> all() {
        CodeData data = CodeData.get();
        return IntStream.range(0, data.size()).mapToObj(data::row);
    }

    /**
     * The message of a value.
     *
     * @param value as for {@link #byValue(long)}
     * @return the first that one of its codes has, or an empty text
     */
    public static String message(long value) {
        return byValue(value).stream()
                .map(Code::message)
                .filter(message -> !message.isEmpty())
                .findFirst()
                .orElse("");
    }

    /**
     * A value in one line for people: its bits, severity, facility and code, its names, and its message.
     *
     * @param value of 32 bits
     * @return the line; a value that no code has is read by its bits alone
     */
    public static String decode(int value) {
        List<Code> codes = byValue(value);
        String space = codes.stream()
                .map(Code::space)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElseGet(() -> codes.isEmpty() ? guess(value) : "");
        String names = codes.isEmpty()
                ? "no code has this value"
                : codes.stream().map(Codes::describe).collect(Collectors.joining(", "));
        String message = message(value).replaceAll("\\s+", " ");
        return Code.hex(value & 0xFFFF_FFFFL, 32) + fields(value, space, codes) + ": " + names
                + (message.isEmpty() ? "" : ": " + message);
    }

    private static String fields(int value, String space, List<Code> codes) {
        if (space.isEmpty()) {
            return " (" + value + ")";
        }
        int facility = Code.facility(space, value);
        if (facility < 0) {
            return " (" + space + " " + (value & 0xFFFF_FFFFL) + ")";
        }
        List<String> names = codes.stream()
                .filter(code -> code.space().equals(space))
                .findFirst()
                .map(Code::facilityNames)
                .orElseGet(() -> CodeData.get().facilityNames(space, facility));
        return " (" + space + " " + Code.severity(space, value) + ", facility " + facility
                + (names.isEmpty() ? "" : " " + String.join(" ", names)) + ", code " + (value & 0xFFFF) + ")";
    }

    private static String describe(Code code) {
        String name = code.name() + " [" + code.table() + "]";
        return code.live() ? name : name + " (not live" + (code.condition().isEmpty() ? "" : ": " + code.condition()) + ")";
    }

    /** The two top bits are set in an NTSTATUS that is an error; the second one is never set in an HRESULT. */
    private static String guess(int value) {
        return value >= 0 ? "" : value >>> 30 == 3 ? "NTSTATUS" : "HRESULT";
    }
}
