package dev.codebook.lookup.explain;

import dev.codebook.model.CodeSpace;
import org.jspecify.annotations.Nullable;

/**
 * A number that may be a code.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param isHexadecimal how its digits are to be read where they could be either
 * @param trust how likely it is one
 * @param space whose number it is called, or null
 */
record NumberCandidate(
        int start,
        int end,
        boolean isHexadecimal,
        Trust trust,
        @Nullable CodeSpace space) {

    /** How likely a number is a code. */
    enum Trust {
        /** The words before it say that it is one. */
        CALLED,
        /** It looks like one, where something went wrong. */
        LIKELY,
        /** It looks like one. */
        ALIKE,
        /** It is one if it is the number before it, in another base: {@code 5 (0x00000005)}. */
        REPEATED
    }
}
