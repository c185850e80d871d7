/**
 * Evaluates the definitions of a unit: macro expansion first, then the grammar of constant expressions, then
 * arithmetic.
 *
 * <p>A macro is evaluated with the macros at the end of its unit, because these are the macros that are defined in a
 * program that uses it. A definition that is not an integer constant is not an error: the result gives the reason, so
 * that every definition is accounted for.
 */
@NullMarked
package dev.codebook.generator.evaluate;

import org.jspecify.annotations.NullMarked;
