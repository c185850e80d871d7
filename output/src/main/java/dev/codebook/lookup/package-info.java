/**
 * What an input can mean: numbers in every spelling, names, words of messages, found in a codebook and ranked.
 *
 * <p>{@link dev.codebook.lookup.Lookup} has the rules. The HTML page has the same in its own language; one table of
 * cases drives the tests of both, so that a reader gets one answer wherever they ask.
 */
@NullMarked
package dev.codebook.lookup;

import org.jspecify.annotations.NullMarked;
