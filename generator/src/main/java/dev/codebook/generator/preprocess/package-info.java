/**
 * The C preprocessor, and what a header defines once it has run: macros, enumerators, constant variables, types.
 *
 * <p>Each header is read as a program would include it: after its target's prelude, its own includes followed. What does
 * not hold under the target is kept with its condition.
 */
@NullMarked
package dev.codebook.generator.preprocess;

import org.jspecify.annotations.NullMarked;
