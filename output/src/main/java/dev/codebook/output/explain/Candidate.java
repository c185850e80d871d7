package dev.codebook.output.explain;

/**
 * A number that may be a code.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param isHexadecimal how its digits are to be read where they could be either
 * @param isCalledCode whether the words before it say that it is one
 */
record Candidate(int start, int end, boolean isHexadecimal, boolean isCalledCode) {}
