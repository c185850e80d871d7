package dev.codebook.generator.tables;

import dev.codebook.model.Value;
import java.util.regex.Pattern;

/**
 * An inclusive range of unsigned 32-bit values. A negative bound is read as its bit pattern.
 *
 * @param first the smallest value
 * @param last the largest value
 */
public record ValueRange(long first, long last) {

    private static final Pattern NUMBER = Pattern.compile("0x[0-9A-Fa-f]{1,8}|-?[0-9]{1,10}");

    /** Reads a range; throws an IllegalArgumentException that says what was expected if the text is not a range. */
    static ValueRange of(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw failure(text);
        }
        var range = new ValueRange(number(text.substring(0, dots), text), number(text.substring(dots + 2), text));
        if (range.first > range.last) {
            throw failure(text);
        }
        return range;
    }

    private static long number(String number, String text) {
        long decoded = NUMBER.matcher(number).matches()
                ? number.startsWith("0x") ? Long.parseLong(number.substring(2), 16) : Long.parseLong(number)
                : Long.MAX_VALUE;
        if (decoded < Integer.MIN_VALUE || decoded > 0xFFFF_FFFFL) {
            throw failure(text);
        }
        return decoded & 0xFFFF_FFFFL;
    }

    private static IllegalArgumentException failure(String text) {
        return new IllegalArgumentException("expected two 32-bit numbers such as 12000..12999, 0x80040000..0x8004FFFF"
                + " or -1999..-1, the smaller one first, found '" + text + "'");
    }

    /** Returns whether the bits of a value are in the range. */
    public boolean contains(Value value) {
        return value.bits() >= first && value.bits() <= last;
    }
}
