package dev.codebook.docs;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number on a page.
 *
 * @param text the number as written
 * @param digits the digits without sign and prefix
 * @param isHexadecimal whether the base is 16 instead of 10
 * @param bits the 32-bit pattern, unsigned; -1 if the number has more bits
 */
record Numeral(String text, String digits, boolean isHexadecimal, long bits) {

    /** The number of hexadecimal digits of an HRESULT or NTSTATUS. */
    private static final int USUAL_DIGITS = 8;

    /** The maximum number of decimal digits that always fit into a {@code long}. */
    private static final int MOST_DECIMAL_DIGITS = 18;

    private static final int FEWEST_DAMAGED_DIGITS = 6;

    /** Returns null for more than 16 digits, and for 16 digits that are not a sign-extended 32-bit number. */
    static @Nullable Numeral hexadecimal(String text, String digits) {
        if (digits.length() > USUAL_DIGITS * 2) {
            return null;
        }
        long wide = Long.parseUnsignedLong(digits, 16);
        if (digits.length() == USUAL_DIGITS * 2) {
            return wide >>> 31 == 0 || wide >> 31 == -1 ? new Numeral(text, digits, true, wide & 0xFFFF_FFFFL) : null;
        }
        return new Numeral(text, digits, true, wide >>> 32 == 0 ? wide : -1);
    }

    /** Returns a decimal number; null if it has more than 32 bits. */
    static @Nullable Numeral decimal(String text, String digits, boolean isNegative) {
        if (digits.length() > MOST_DECIMAL_DIGITS) {
            return null;
        }
        long value = isNegative ? -Long.parseLong(digits) : Long.parseLong(digits);
        return value < Integer.MIN_VALUE || value >>> 32 != 0 && value > 0
                ? null
                : new Numeral(text, digits, false, value & 0xFFFF_FFFFL);
    }

    /** Returns whether a digit is probably missing or added: 0x8004005, not 0x0000005 (small) or 0x8000000 (a flag). */
    boolean canBeDamaged() {
        return isHexadecimal
                && digits.length() >= FEWEST_DAMAGED_DIGITS
                && digits.length() != USUAL_DIGITS
                && digits.charAt(0) != '0'
                && !digits.endsWith("00000");
    }

    /** Returns whether the number is written like an HRESULT or NTSTATUS. */
    boolean isLong() {
        return isHexadecimal && digits.length() >= FEWEST_DAMAGED_DIGITS || isFailure();
    }

    /** Returns whether the top bit is set, which marks a failure. */
    boolean isFailure() {
        return bits >>> 31 == 1;
    }

    /** Returns whether the number is written as eight digits without a prefix, so that its base can be 10 or 16. */
    boolean isBare() {
        return text.length() == USUAL_DIGITS && text.equals(digits);
    }

    Numeral asHexadecimal() {
        return new Numeral(text, digits, true, Long.parseLong(digits, 16));
    }

    /** Returns whether the number fits 16 bits, unsigned or signed, so that its meaning depends on the code space. */
    boolean isShort() {
        return bits >>> 16 == 0 || bits >>> 16 == 0xFFFF;
    }

    /** Returns whether this number equals another number without severity and facility. */
    boolean isLowHalfOf(Numeral other) {
        return isShort() && !other.isShort() && bits == (other.bits & 0xFFFF);
    }

    /** Returns whether this number is the decimal absolute value of another number, which is a failure. */
    boolean isNegativeOf(Numeral other) {
        return !isHexadecimal && other.isFailure() && bits == (-other.bits & 0xFFFF_FFFFL) && !isFailure();
    }

    /**
     * Returns whether the number has both a facility and a code, like an HRESULT. A flag has only a facility or only a
     * code. A small negative number has all top bits set, and the base of a bare number is unknown, so neither counts.
     */
    boolean hasFacility() {
        return (bits & 0xFFFF) != 0 && (bits & 0x7FF_0000) != 0 && bits >>> 28 != 0xF && !isBare();
    }

    /** Returns the number in the form that the look-up accepts, such as {@code 0x8004005}. */
    String hex() {
        return "0x" + digits.toUpperCase(Locale.ROOT);
    }
}
