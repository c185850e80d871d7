/**
 * Finds the codes in a log and their meanings.
 *
 * <p>A log is full of numbers, and few of them are codes. A line is scanned once, from left to right, for words with a
 * digit or an underscore ({@link dev.codebook.lookup.explain.NumberScanner}). Words that are part of a time, a GUID, a version, an
 * address or the like are skipped. For any other word, the words before it decide. They are read backwards from the
 * number. The words are data: the file words.tsv has them in all languages. Each of these words has a {@link dev.codebook.lookup.explain.WordRole}, and the roles together determine the
 * {@link dev.codebook.lookup.explain.NumberContext}, that is, which spellings count as a code in this place.
 * {@code error 5} has a code, {@code thread 5} does not, and the number in {@code status 5} is too short. A number that
 * no word announces is a code only if it looks like a failure and a header defines it, or if it repeats the code or name
 * beside it.
 *
 * <p>The rules were derived from the messages of Windows components and measured on labelled lines (the documentation
 * of the goal states precision and recall). The scan does not use regular expressions or create objects for words, so
 * that a log is read about as fast as it is decoded. The scan of a line always ends: at most {@code MOST_SEPARATORS}
 * characters and {@code LONGEST_WORD} letters are read backwards for each word. Memory is bounded by the line buffer,
 * the {@link dev.codebook.lookup.explain.MeaningCache} and the counts, and does not depend on the length of the log.
 */
@NullMarked
package dev.codebook.lookup.explain;

import org.jspecify.annotations.NullMarked;
