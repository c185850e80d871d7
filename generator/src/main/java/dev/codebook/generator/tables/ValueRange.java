package dev.codebook.generator.tables;

import dev.codebook.model.Value;
import java.util.regex.Pattern;

/**
 * A range of values, both ends taken, as unsigned numbers of 32 bits; a negative end is the pattern of its bits.
 *
 * @param first the smallest
 * @param last the largest
 */
public record ValueRange(long first, long last) {

    private static final Pattern NUMBER = Pattern.compile("0x[0-9A-Fa-f]{1,8}|-?[0-9]{1,10}");
    private static final String EXPECTED =
            ": expected two numbers of 32 bits such as 12000..12999, 0x80040000..0x8004FFFF"
                    + " or -1999..-1, the smaller first";

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException where it is none, saying what was expected
     */
    static ValueRange of(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw new IllegalArgumentException("'" + text + "' is no range" + EXPECTED);
        }
        var range = new ValueRange(number(text.substring(0, dots), text), number(text.substring(dots + 2), text));
        if (range.first > range.last) {
            throw new IllegalArgumentException("'" + text + "' holds no number" + EXPECTED);
        }
        return range;
    }

    private static long number(String number, String text) {
        long decoded = NUMBER.matcher(number).matches()
                ? number.startsWith("0x") ? Long.parseLong(number.substring(2), 16) : Long.parseLong(number)
                : Long.MAX_VALUE;
        if (decoded < Integer.MIN_VALUE || decoded > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("'" + text + "' is no range" + EXPECTED);
        }
        return decoded & 0xFFFF_FFFFL;
    }

    /** Whether a value is in it; one of more than 32 bits is its number. */
    public boolean contains(Value value) {
        return value.bits() >= first && value.bits() <= last;
    }
}
