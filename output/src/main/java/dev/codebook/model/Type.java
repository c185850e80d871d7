package dev.codebook.model;

/**
 * The type of a constant.
 *
 * @param spelling the name of the type in the header ({@code HRESULT}), or the C type ({@code int}) if the header does
 *     not name a type
 * @param width the number of bits: 8, 16, 32 or 64
 * @param isSigned whether the compiler reads the bit pattern as a signed number
 */
public record Type(String spelling, int width, boolean isSigned) {}
