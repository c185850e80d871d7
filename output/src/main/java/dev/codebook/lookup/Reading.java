package dev.codebook.lookup;

/**
 * A word of an input, read as a number.
 *
 * @param base the base of the digits
 * @param input the word
 * @param digits the digits of the word, without prefix, suffix and sign
 * @param wide the number as a 64-bit two's complement pattern
 */
public record Reading(Base base, String input, String digits, long wide) {

    /** The base of a number. */
    public enum Base {
        /** Base 16. */
        HEXADECIMAL("hexadecimal"),
        /** Base 10. */
        DECIMAL("decimal");

        private final String word;

        Base(String word) {
            this.word = word;
        }

        /**
         * Returns the word for this base in text and JSON.
         *
         * @return the word, such as {@code hexadecimal}
         */
        public String word() {
            return word;
        }
    }

    /** Compares without the code that a record generates at run time, which delays the first call. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Reading that
                && that.wide == wide
                && that.base == base
                && that.input.equals(input)
                && that.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(wide) ^ input.hashCode();
    }

    /**
     * Returns the shortest pattern of the number.
     *
     * @return the bits, unsigned: 32 bits if the number fits 32 bits, signed or unsigned, otherwise {@link #wide()}
     */
    public long bits() {
        return wide < 0 && wide >= Integer.MIN_VALUE ? wide & 0xFFFF_FFFFL : wide;
    }

    /**
     * Returns whether the number needs more than 32 bits.
     *
     * @return whether {@link #bits()} has more than 32 bits
     */
    public boolean isWide() {
        return bits() >>> 32 != 0;
    }

    /**
     * Returns the pattern in hexadecimal.
     *
     * @return 8 or 16 upper-case digits, such as {@code 0x80192EE7}
     */
    public String hex() {
        return Code.hex(bits(), isWide() ? 64 : 32);
    }

    /**
     * Returns the pattern as a two's complement number.
     *
     * @return the number, such as -2145833241 for 0x80192EE7
     */
    public long signed() {
        return isWide() ? wide : (int) wide;
    }
}
