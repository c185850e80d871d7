package dev.codebook.lookup.explain;

import dev.codebook.model.CodeSpace;
import org.jspecify.annotations.Nullable;

/**
 * A number that may be a code.
 *
 * @param start the offset of the number in the buffer
 * @param end the offset after the number
 * @param isHexadecimal whether to read digits that fit both bases as hexadecimal
 * @param trust the evidence that the number is a code
 * @param space the code space that the line announces, or null if it does not announce a space
 */
record NumberCandidate(
        int start,
        int end,
        boolean isHexadecimal,
        Trust trust,
        @Nullable CodeSpace space) {

    /** The evidence that a number is a code. */
    enum Trust {
        /** The words before the number announce a code. */
        ANNOUNCED,
        /** The number looks like a code, in a line about a failure. */
        IN_FAILURE,
        /** The number looks like a code. */
        BY_FORM,
        /** The number is a code if it repeats the previous number in another base: {@code 5 (0x00000005)}. */
        REPEATED
    }
}
