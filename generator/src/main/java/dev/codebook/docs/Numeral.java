package dev.codebook.docs;

import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.Reading;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number on a page.
 *
 * @param text the number as written
 * @param reading the number in the base of the page
 */
record Numeral(String text, Reading reading) {

    /** The number of hexadecimal digits of an HRESULT or NTSTATUS. */
    private static final int USUAL_DIGITS = 8;

    private static final int FEWEST_DAMAGED_DIGITS = 6;

    /**
     * Returns the number that a spelling denotes.
     *
     * @param text the number as written
     * @param spelled the number in a spelling of the look-up
     * @return null for a number of more than 32 bits, unless it has 9 to 15 hexadecimal digits, one of which can be
     *     surplus
     */
    static @Nullable Numeral of(String text, String spelled, Reading.Base base) {
        return Lookup.readings(spelled).stream()
                .filter(reading -> reading.base() == base)
                .filter(reading -> !reading.isWide()
                        || base == Reading.Base.HEXADECIMAL && reading.digits().length() < 2 * USUAL_DIGITS)
                .findFirst()
                .map(reading -> new Numeral(text, reading))
                .orElse(null);
    }

    /** Returns the digits without sign and prefix. */
    String digits() {
        return reading.digits();
    }

    /** Returns whether the base is 16 instead of 10. */
    boolean isHexadecimal() {
        return reading.base() == Reading.Base.HEXADECIMAL;
    }

    /** Returns the 32-bit pattern, unsigned; -1 if the number has more bits. */
    long bits() {
        return reading.isWide() ? -1 : reading.bits();
    }

    /** Returns whether a digit is probably missing or added: 0x8004005, not 0x0000005 (small) or 0x8000000 (a flag). */
    boolean canBeDamaged() {
        return isHexadecimal()
                && digits().length() >= FEWEST_DAMAGED_DIGITS
                && digits().length() != USUAL_DIGITS
                && digits().charAt(0) != '0'
                && !digits().endsWith("00000");
    }

    /** Returns whether the number is written like an HRESULT or NTSTATUS. */
    boolean isLong() {
        return isHexadecimal() && digits().length() >= FEWEST_DAMAGED_DIGITS || isFailure();
    }

    /** Returns whether the top bit is set, which marks a failure. */
    boolean isFailure() {
        return bits() >>> 31 == 1;
    }

    /** Returns whether the number is written as eight digits without a prefix, so that its base can be 10 or 16. */
    boolean isBare() {
        return text.length() == USUAL_DIGITS && text.equals(digits());
    }

    Numeral asHexadecimal() {
        return new Numeral(text, new Reading(Reading.Base.HEXADECIMAL, text, digits(), Long.parseLong(digits(), 16)));
    }

    /** Returns whether the number fits 16 bits, unsigned or signed, so that its meaning depends on the code space. */
    boolean isShort() {
        return bits() >>> 16 == 0 || bits() >>> 16 == 0xFFFF;
    }

    /** Returns whether this number equals another number without severity and facility. */
    boolean isLowHalfOf(Numeral other) {
        return isShort() && !other.isShort() && bits() == (other.bits() & 0xFFFF);
    }

    /** Returns whether this number is the decimal absolute value of another number, which is a failure. */
    boolean isNegativeOf(Numeral other) {
        return !isHexadecimal() && other.isFailure() && bits() == (-other.bits() & 0xFFFF_FFFFL) && !isFailure();
    }

    /**
     * Returns whether the number has both a facility and a code, like an HRESULT. A flag has only a facility or only a
     * code. A small negative number has all top bits set, and the base of a bare number is unknown, so neither counts.
     */
    boolean hasFacility() {
        return (bits() & 0xFFFF) != 0 && (bits() & 0x7FF_0000) != 0 && bits() >>> 28 != 0xF && !isBare();
    }

    /** Returns the number in the form that the look-up accepts, such as {@code 0x8004005}. */
    String hex() {
        return "0x" + digits().toUpperCase(Locale.ROOT);
    }
}
