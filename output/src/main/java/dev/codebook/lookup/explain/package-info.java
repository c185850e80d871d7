/**
 * Finds the codes in a log and their meanings.
 *
 * <p>A line is scanned once for words with a digit or an underscore ({@link dev.codebook.lookup.explain.NumberScanner}).
 * Words that are part of a time, a GUID, a version or the like are skipped. For any other word, the words before it
 * decide, which are read backwards from the number. The file words.tsv has these words in all languages. Their roles
 * ({@link dev.codebook.lookup.explain.WordRole}) determine the {@link dev.codebook.lookup.explain.NumberContext}, that is,
 * which spellings count as a code: {@code error 5} has one, {@code thread 5} does not, and the number in {@code status 5}
 * is too short. A number that no word announces is a code only if it looks like a failure and a header defines it, or if
 * it repeats the code or name beside it.
 *
 * <p>The rules were derived from the messages of Windows components and measured on labelled lines; the documentation of
 * the goal states the results. The scan does not use regular expressions or create objects for words. Its work for a word
 * is bounded, and so is the memory for a log: the line buffer, the {@link dev.codebook.lookup.explain.MeaningCache} and
 * the counts.
 */
@NullMarked
package dev.codebook.lookup.explain;

import org.jspecify.annotations.NullMarked;
