package dev.codebook.docs;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number on a page.
 *
 * @param text as it stands there
 * @param digits its digits, without sign and prefix
 * @param isHexadecimal their base
 * @param bits the pattern of 32 bits, unsigned; -1 where it has more
 */
record Numeral(String text, String digits, boolean isHexadecimal, long bits) {

    /** An HRESULT or NTSTATUS has as many. */
    private static final int USUAL_DIGITS = 8;

    /** What a {@code long} holds whatever they are. */
    private static final int MOST_DECIMAL_DIGITS = 18;

    private static final int FEWEST_DAMAGED_DIGITS = 6;

    /** A hexadecimal number; null where its 64 bits are not those of 32 with their sign. */
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

    /** A decimal number; null where it has more than 32 bits. */
    static @Nullable Numeral decimal(String text, String digits, boolean isNegative) {
        if (digits.length() > MOST_DECIMAL_DIGITS) {
            return null;
        }
        long value = isNegative ? -Long.parseLong(digits) : Long.parseLong(digits);
        return value < Integer.MIN_VALUE || value >>> 32 != 0 && value > 0
                ? null
                : new Numeral(text, digits, false, value & 0xFFFF_FFFFL);
    }

    /**
     * Whether it has fewer digits than an HRESULT, or more, and yet so many that it is one: 0x8004005. 0x0000005 is a small
     * number, 0x8000000 a flag.
     */
    boolean canBeDamaged() {
        return isHexadecimal
                && digits.length() >= FEWEST_DAMAGED_DIGITS
                && digits.length() != USUAL_DIGITS
                && digits.charAt(0) != '0'
                && !digits.endsWith("00000");
    }

    /** Whether it is written as an HRESULT or NTSTATUS is. */
    boolean isLong() {
        return isHexadecimal && digits.length() >= FEWEST_DAMAGED_DIGITS || isFailure();
    }

    /** Whether its top bit is set, as that of failures is. */
    boolean isFailure() {
        return bits >>> 31 == 1;
    }

    /** Whether it is written with the digits of an HRESULT or NTSTATUS alone, which can be of either base. */
    boolean isBare() {
        return text.length() == USUAL_DIGITS && text.equals(digits);
    }

    /** The same digits as those of a hexadecimal number. */
    Numeral asHexadecimal() {
        return new Numeral(text, digits, true, Long.parseLong(digits, 16));
    }

    /** Whether each code space gives it another meaning: up to 16 bits, also with a sign. */
    boolean isShort() {
        return bits >>> 16 == 0 || bits >>> 16 == 0xFFFF;
    }

    /** Whether it is another one without severity and facility. */
    boolean isLowHalfOf(Numeral other) {
        return isShort() && !other.isShort() && bits == (other.bits & 0xFFFF);
    }

    /** Whether it is another one, a failure, in decimal digits without the sign. */
    boolean isNegativeOf(Numeral other) {
        return !isHexadecimal && other.isFailure() && bits == (-other.bits & 0xFFFF_FFFFL) && !isFailure();
    }

    /**
     * Whether it is written as a code and nothing else: its halves are a facility and a code, of which a flag has but one;
     * not all of its top bits are set, as they are in small negative numbers; and something says which base it has.
     */
    boolean hasFacility() {
        return (bits & 0xFFFF) != 0 && (bits & 0x7FF_0000) != 0 && bits >>> 28 != 0xF && !isBare();
    }

    /** As headers are searched for it: {@code 0x8004005}. */
    String hex() {
        return "0x" + digits.toUpperCase(Locale.ROOT);
    }
}
