/**
 * Looks up what a number, a name or a few words can mean in a codebook.
 *
 * <p>An input is read in every way it can be written, each reading is looked up by value, codes that the value wraps are
 * looked up after it, and the hits are ranked. The answer is a concatenation of lists, in the order below; a code that an
 * earlier list has is dropped from the later ones.
 *
 * <ol>
 *   <li><b>Readings</b> ({@link dev.codebook.lookup.NumberParser}). Digits without a prefix are ambiguous: {@code 80070005}
 *       is both hexadecimal and decimal, and logs contain both. Each base that the digits fit gives one reading, the
 *       likelier first. A reading is a bit pattern, so {@code -2147024891}, {@code 2147942405} and {@code 0x80070005} are
 *       one number; it has 32 bits if they suffice, else 64. Of a text of several words, only those count that are certainly
 *       numbers, or that a word such as {@code error} announces.
 *   <li><b>Exact</b>. The codes with this value, from a hash table, in the order of {@link dev.codebook.model.Ranking}: the
 *       space that the number looks like before the others, the header that owns the number before those that repeat it.
 *       Then codes of this value that no header has, but a documentation page.
 *   <li><b>Wrapped codes</b> ({@link dev.codebook.lookup.WrappedCode}). An HRESULT or NTSTATUS can carry a code of another
 *       space. winerror.h and [MS-ERREF] define three cases: FACILITY_NT_BIT (bit N, [MS-ERREF] 2.1, set by
 *       HRESULT_FROM_NT) carries an NTSTATUS; FACILITY_WIN32 (7, HRESULT_FROM_WIN32, [MS-ERREF] 2.1) and FACILITY_NTWIN32
 *       (7 of an NTSTATUS, NTSTATUS_FROM_WIN32, [MS-ERREF] 2.3) carry a Windows error in the low 16 bits. The fourth is
 *       practice, not a rule: other components put a Windows error under their own facility, as HTTP does in 0x80192EE7
 *       (facility 25, error 12007). It applies only to a failure whose own value no code has.
 *   <li><b>Names and words</b> ({@link dev.codebook.lookup.TextSearch}), unless the input is certainly a number: the
 *       code's name, a pattern with {@code *}, the start of the name or of a part of it, any place in the name, then words of the
 *       message, one tier after the other. This is a scan over all codes; no input takes more than one.
 *   <li><b>Guesses</b>. A hexadecimal number of six to nine digits that no code has, and that wraps none, can be an HRESULT
 *       or NTSTATUS that lost a digit on its way, usually at the front ({@code 0x8600023}). The candidates are the codes
 *       with the same last five digits, from a second hash table, by Levenshtein's distance to the digits
 *       ({@link dev.codebook.lookup.EditDistance}). They are marked as guesses and always come last.
 * </ol>
 *
 * <p>The search ends because none of its steps leads back to an earlier one. The only recursion is in the wrapped codes: an
 * HRESULT with bit N can carry an NTSTATUS that carries a Windows error, and each step clears the bits it followed, so it is
 * two deep at most. The cost is bounded by the number of codes that share a value or the last five digits, and for words by
 * the one scan; edit distances are computed between nine digits and eight.
 *
 * <p>{@link dev.codebook.lookup.Lookup} is the entry point. The HTML page has the same rules in JavaScript; one table of
 * cases drives the tests of both. The rule for wrapped codes has three more copies, which must change with it: {@code
 * fields.js} of the page, {@code Decoded.java} of the generated Java, and {@code CodeMatcher} in {@code dev.codebook.docs},
 * which joins pages to codes.
 */
@NullMarked
package dev.codebook.lookup;

import org.jspecify.annotations.NullMarked;
