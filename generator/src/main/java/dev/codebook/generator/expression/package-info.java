/**
 * Arithmetic exactly as the compiler does it: types of the Windows data model, literals, conversions, operators.
 *
 * <p>Both the preprocessor's {@code #if} and the values of constants are computed here; what a name means is asked of a
 * {@link dev.codebook.generator.expression.Symbols}.
 */
@NullMarked
package dev.codebook.generator.expression;

import org.jspecify.annotations.NullMarked;
