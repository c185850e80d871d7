package dev.codebook.model.number;

import dev.codebook.model.CodeSpace;

/**
 * A code that a number wraps.
 *
 * @param space the code space of the wrapped code
 * @param bits the 32 bits of the wrapped code
 * @param rule the reason in words, with {@code %} for the code
 */
public record Wrapped(CodeSpace space, int bits, String rule) {

    /** Returns the code in its usual notation: {@code 12007}, {@code -1032}, {@code 0xC0000022}. */
    public String number() {
        return space.layout() == CodeSpace.Layout.NUMBER ? Integer.toString(bits) : String.format("0x%08X", bits);
    }

    /** Returns the reason in words. */
    public String why() {
        return rule.replace("%", number());
    }
}
