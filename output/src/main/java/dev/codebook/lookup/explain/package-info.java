/**
 * Finds the codes in a log and what they mean.
 *
 * <p>A log is full of numbers, and few of them are codes. A line is scanned once, from left to right, for words with a digit
 * ({@link dev.codebook.lookup.explain.NumberScanner}). Words that are part of something longer, a time, a GUID, a version or
 * an address, are skipped. For the others the words before them decide, read backwards from the number: each has a {@link
 * dev.codebook.lookup.explain.WordRole}, and the roles together give the {@link dev.codebook.lookup.explain.NumberContext},
 * that is, which spellings count as a code here. {@code error 5} is one, {@code thread 5} is not, {@code status 5} is too
 * short. A number that no word announces is a code only if it looks like a failure and a header defines it.
 *
 * <p>The rules are ours, made from the messages of Windows components and measured on labelled lines (precision and recall are
 * in the documentation of the goal). The scan uses no regular expressions and makes no objects for words, so that a log is
 * read about as fast as it is decoded. It ends with the line: at most {@code MOST_SEPARATORS} characters and {@code
 * LONGEST_WORD} letters are read back for each word, and memory is bounded by the line buffer, the {@link
 * dev.codebook.lookup.explain.MeaningCache} and the counts, whatever the length of the log.
 */
@NullMarked
package dev.codebook.lookup.explain;

import org.jspecify.annotations.NullMarked;
