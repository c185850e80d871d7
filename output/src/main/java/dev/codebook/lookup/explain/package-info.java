/**
 * Finds the codes in a log and says what they mean.
 *
 * <p>A log is full of numbers, and few of them are codes: {@link dev.codebook.lookup.explain.NumberScanner} decides by the
 * spelling of a number and the words before it, one pass, no pattern, so that a log is read about as fast as it is decoded.
 */
@NullMarked
package dev.codebook.lookup.explain;

import org.jspecify.annotations.NullMarked;
