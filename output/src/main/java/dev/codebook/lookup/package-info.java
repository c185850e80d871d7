/**
 * Looks up the possible meanings of a number, a name or a few words in the index of a codebook.
 *
 * <p>This package is the one look-up of Codebook. The goals {@code lookup} and {@code explain} and the program {@code
 * codebook.jar} use it, and the generated Java contains its source. It therefore needs only the JDK, and its code avoids
 * lambdas, streams and formats, which delay the first answer of a JVM. The HTML page has the same rules in JavaScript. One
 * table of cases drives the tests of all four.
 *
 * <p>An input is read in every possible way. Each reading is looked up by value, followed by the codes that the value
 * wraps. The answer is a concatenation of lists in the order below. A code that is in an earlier list is dropped from the
 * later lists.
 *
 * <ol>
 *   <li><b>Readings</b> ({@code InputWords}, {@code NumberParser}). Digits without a prefix are ambiguous: {@code
 *       80070005} is both hexadecimal and decimal, and logs contain both. Each base that the digits fit gives one
 *       reading, the more likely one first. A reading is a bit pattern, so {@code -2147024891}, {@code 2147942405} and
 *       {@code 0x80070005} are one number; it has 32 bits if the number fits them, otherwise 64. In a text of several
 *       words, a word counts only if it is certainly a number, or if a word such as {@code error} announces it.
 *   <li><b>Exact</b> ({@link dev.codebook.lookup.Decoded}). The codes with this value, found by binary search, in the
 *       order of the index: the most likely code comes first. If the number wraps a code, only codes of the header that
 *       assigns the number precede the wrapped code: 0x80070002 is ERROR_FILE_NOT_FOUND before it is the
 *       D2DERR_FILE_NOT_FOUND of an interface. Codes of this value that only a documentation page has come last.
 *   <li><b>Wrapped codes</b>. An HRESULT or NTSTATUS can carry a code of another space. The rules are data of the index.
 *       The low half of a number is never taken for a Windows error without a rule.
 *   <li><b>Names and words</b> ({@code TextSearch}), unless the input is certainly a number: the code's name, a message
 *       that is equal to the input, a pattern with {@code *}, the start of the name or of a part of the name, any other
 *       place in the name, then words of the message. Each of these is a tier, and the tiers follow one another. The
 *       search is a single scan over all codes.
 *   <li><b>Guesses</b> ({@code Neighbours}). A hexadecimal number of seven to nine digits that is not the value of a code,
 *       and does not wrap a code, can be an HRESULT or NTSTATUS with a missing, wrong or surplus digit. A number of eight
 *       digits under a facility with codes is not damaged: other releases may have it. Guesses are marked, and always
 *       come last.
 * </ol>
 *
 * <p>The cost is bounded by the number of codes with the same value, by some 130 binary searches for a guess, and by the
 * single scan for words.
 */
@NullMarked
package dev.codebook.lookup;

import org.jspecify.annotations.NullMarked;
