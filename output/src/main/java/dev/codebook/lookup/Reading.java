package dev.codebook.lookup;

/**
 * An input read as a number.
 *
 * @param base as which it was read
 * @param input the word
 * @param digits its digits, without prefix, suffix and sign
 * @param wide the number's pattern of 64 bits
 * @param bits the shortest pattern: of 32 bits, unsigned, where those are the number's, with or without its sign; else 64
 */
public record Reading(Base base, String input, String digits, long wide, long bits) {

    /** In which base digits are read. */
    public enum Base {
        HEXADECIMAL,
        DECIMAL;

        /** The word that is written: {@code hexadecimal}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether the number has more than 32 bits. */
    public boolean isWide() {
        return bits >>> 32 != 0;
    }

    /** The pattern in upper case: {@code 0x80192EE7}. */
    public String hex() {
        return String.format(isWide() ? "0x%016X" : "0x%08X", bits);
    }

    /** The two's complement number of the pattern: -2145833241 for 0x80192EE7. */
    public long signed() {
        return isWide() ? bits : (int) bits;
    }
}
