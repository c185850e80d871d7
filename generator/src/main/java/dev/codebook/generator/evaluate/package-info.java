/**
 * Evaluates the definitions of a unit: macro expansion first, then the grammar of constant expressions, then
 * arithmetic.
 *
 * <p>A macro is evaluated with the macros at the end of its unit, because a program that uses it sees those. A definition that
 * is not an integer constant is not an error: its result is the reason, so that every definition is accounted for.
 *
 * <p>Enumerators and constant variables already have a value, computed at their declaration by {@code
 * preprocess.DeclarationEvaluator}. Here only their failures are classified.
 */
@NullMarked
package dev.codebook.generator.evaluate;

import org.jspecify.annotations.NullMarked;
