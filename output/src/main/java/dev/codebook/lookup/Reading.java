package dev.codebook.lookup;

import java.util.Locale;

/**
 * A word of an input, read as a number.
 *
 * @param base the base of the digits
 * @param input the word
 * @param digits the digits of the word, without prefix, suffix and sign
 * @param wide the number as a 64-bit two's complement pattern
 * @param bits the shortest pattern of the number, unsigned: 32 bits if the number fits 32 bits, signed or unsigned;
 *     otherwise {@code wide}
 */
public record Reading(Base base, String input, String digits, long wide, long bits) {

    /** The base of a number. */
    public enum Base {
        HEXADECIMAL,
        DECIMAL;

        /** Returns the word for this base in text and JSON: {@code hexadecimal}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns whether the number needs more than 32 bits. */
    public boolean isWide() {
        return bits >>> 32 != 0;
    }

    /** Returns the pattern in hexadecimal, with 8 or 16 upper-case digits: {@code 0x80192EE7}. */
    public String hex() {
        return String.format(isWide() ? "0x%016X" : "0x%08X", bits);
    }

    /** Returns the pattern as a two's complement number: -2145833241 for 0x80192EE7. */
    public long signed() {
        return isWide() ? bits : (int) bits;
    }
}
