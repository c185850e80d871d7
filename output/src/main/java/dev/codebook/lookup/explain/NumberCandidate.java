package dev.codebook.lookup.explain;

import dev.codebook.model.CodeSpace;
import org.jspecify.annotations.Nullable;

/**
 * A number that may be a code.
 *
 * @param start its offset in the buffer
 * @param end the offset after it
 * @param isHexadecimal how to read its digits if they fit both bases
 * @param trust how likely it is a code
 * @param space the space that the line announces, or null
 */
record NumberCandidate(
        int start,
        int end,
        boolean isHexadecimal,
        Trust trust,
        @Nullable CodeSpace space) {

    /** The evidence that a number is a code. */
    enum Trust {
        /** The words before it say that it is one. */
        ANNOUNCED,
        /** It looks like one, in a line about a failure. */
        IN_FAILURE,
        /** It looks like one. */
        BY_FORM,
        /** It is one if it repeats the number before it in another base: {@code 5 (0x00000005)}. */
        REPEATED
    }
}
