/**
 * Finds the codes in a log and says what they mean.
 *
 * <p>A log is full of numbers, and few of them are codes: {@link dev.codebook.output.explain.Candidates} decides by the
 * spelling of a number and the words before it, one pass, no pattern, so that a log is read about as fast as it is decoded.
 */
@NullMarked
package dev.codebook.output.explain;

import org.jspecify.annotations.NullMarked;
