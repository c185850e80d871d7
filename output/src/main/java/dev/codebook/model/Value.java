package dev.codebook.model;

import java.util.HexFormat;

/**
 * An integer as the compiler computes it: a bit pattern, its width, and the signedness of its type.
 *
 * @param bits the unsigned bit pattern; bits above the width are dropped
 * @param width the number of bits: 8, 16, 32 or 64
 * @param isSigned whether the constant's type is signed
 */
public record Value(long bits, int width, boolean isSigned) {

    private static final HexFormat UPPER_CASE = HexFormat.of().withUpperCase();

    /**
     * Drops the bits above the width.
     *
     * @throws IllegalArgumentException if {@code width} is not 8, 16, 32 or 64
     */
    public Value {
        if (width != 8 && width != 16 && width != 32 && width != 64) {
            throw new IllegalArgumentException("width " + width + " is not 8, 16, 32 or 64");
        }
        bits = width == 64 ? bits : bits & (1L << width) - 1;
    }

    /** Returns a signed value of 32 bits, the type of most codes. */
    public static Value ofInt(int bits) {
        return new Value(bits, 32, true);
    }

    /**
     * Parses a bit pattern in the form of {@link #hex}.
     *
     * @throws IllegalArgumentException if {@code hex} is not {@code 0x} and 2, 4, 8 or 16 digits
     */
    public static Value ofHex(String hex, boolean isSigned) {
        if (!hex.startsWith("0x")) {
            throw new IllegalArgumentException("expected 0x and digits, found " + hex);
        }
        return new Value(HexFormat.fromHexDigitsToLong(hex, 2, hex.length()), 4 * (hex.length() - 2), isSigned);
    }

    /** Returns the two's complement number, also for an unsigned type: -2147024891 for 0x80070005. */
    public long signed() {
        return bits << (64 - width) >> (64 - width);
    }

    /**
     * Returns a negative number as its 32-bit pattern if it fits 32 bits, so that -1 of any width is 0xFFFFFFFF.
     * Returns the bits of any other number.
     */
    public long number() {
        long signed = signed();
        return isSigned && signed < 0 && signed >= Integer.MIN_VALUE ? signed & 0xFFFF_FFFFL : bits;
    }

    /** Returns the bit pattern in upper case, padded to the width: {@code 0x86000023}. */
    public String hex() {
        return "0x" + UPPER_CASE.toHexDigits(bits, width / 4);
    }
}
