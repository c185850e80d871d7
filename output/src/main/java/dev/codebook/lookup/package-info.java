/**
 * Looks up the possible meanings of a number, a name or a few words in a codebook.
 *
 * <p>An input is read in every possible way. Each reading is looked up by value, followed by the codes that the value
 * wraps, and the hits are ranked. The answer is a concatenation of lists in the order below. A code that is in an
 * earlier list is dropped from the later lists.
 *
 * <ol>
 *   <li><b>Readings</b> ({@link dev.codebook.lookup.NumberParser}). Digits without a prefix are ambiguous:
 *       {@code 80070005} is both hexadecimal and decimal, and logs contain both. Each base that the digits fit gives
 *       one reading, the more likely one first. A reading is a bit pattern, so {@code -2147024891}, {@code 2147942405}
 *       and {@code 0x80070005} are one number; it has 32 bits if the number fits them, otherwise 64. In a text of
 *       several words, a word counts only if it is certainly a number, or if a word such as {@code error} announces it.
 *   <li><b>Exact</b>. The codes with this value, from a hash table, in the order of {@link
 *       dev.codebook.model.number.Ranking}: codes of the most likely space come before the others, and the header that
 *       owns the number comes before the headers that repeat it. Codes of this value that only a documentation page has
 *       come last.
 *   <li><b>Wrapped codes</b>. An HRESULT or NTSTATUS can carry a code of another space, by the rules of {@link
 *       dev.codebook.model.number.NumberRules}.
 *   <li><b>Names and words</b> ({@link dev.codebook.lookup.TextSearch}), unless the input is certainly a number: the
 *       code's name, a pattern with {@code *}, the start of the name or of a part of the name, any other place in the
 *       name, then words of the message. Each of these is a tier, and the tiers follow one another. The search is a
 *       single scan over all codes.
 *   <li><b>Guesses</b>. A hexadecimal number of six to nine digits that is not the value of a code, and does not wrap a
 *       code, can be an HRESULT or NTSTATUS that lost a digit, usually the first ({@code 0x8600023}). The candidates
 *       are the codes with the same last five digits, from a second hash table, ordered by their Levenshtein distance
 *       from the digits ({@link dev.codebook.text.EditDistance}). They are marked as guesses and always come last.
 * </ol>
 *
 * <p>The search ends because no step returns to an earlier one. The only recursion is in the wrapped codes: an HRESULT
 * with bit N can carry an NTSTATUS that carries a Windows error. Each step clears the bits that cause it, so the depth
 * is at most two. The cost is bounded by the number of codes with the same value or the same last five digits, and for
 * words by the single scan. An edit distance compares at most nine digits with eight.
 *
 * <p>{@link dev.codebook.lookup.Lookup} is the entry point. The HTML page has the same rules in JavaScript; one table of
 * cases drives the tests of both. The rules of numbers and the order of codes are data that both use.
 */
@NullMarked
package dev.codebook.lookup;

import org.jspecify.annotations.NullMarked;
