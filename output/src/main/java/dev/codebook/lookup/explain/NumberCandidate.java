package dev.codebook.lookup.explain;

import org.jspecify.annotations.Nullable;

/**
 * A number or name that may be a code.
 *
 * @param start the offset of the number in the buffer
 * @param digits the offset of the part that is looked up: the lower half of a number that is extended to 64 bits,
 *     otherwise {@code start}
 * @param end the offset after the number
 * @param isHexadecimal whether to read digits that fit both bases as hexadecimal
 * @param trust the evidence that the number is a code
 * @param space the code space that the line announces, or null if it does not announce a space
 */
record NumberCandidate(
        int start,
        int digits,
        int end,
        boolean isHexadecimal,
        Trust trust,
        @Nullable NumberSpace space) {

    /** Returns the number as a hexadecimal repetition of the code before it. */
    NumberCandidate repeated() {
        return new NumberCandidate(start, digits, end, true, Trust.REPEATED, null);
    }

    /** The evidence that a number is a code. */
    enum Trust {
        /** The words before the number announce a code, and it has all digits of one: {@code error 0x0000011b}. */
        CERTAIN,
        /** The words before the number announce a code. */
        ANNOUNCED,
        /** The number looks like a code, in a line about a failure. */
        IN_FAILURE,
        /** The number looks like a code. */
        BY_FORM,
        /** The number is a code if it repeats the previous code in another form: {@code 5 (0x00000005)}. */
        REPEATED,
        /** The number is a code if the name after it has the same value: {@code 5 ERROR_ACCESS_DENIED}. */
        BEFORE_NAME,
        /** The number is a code if its message is beside it: {@code Access is denied (5)}. */
        WITH_MESSAGE,
        /** The word is a name, which is a code if a header has it: {@code STATUS_OBJECT_NAME_NOT_FOUND}. */
        NAME
    }
}
