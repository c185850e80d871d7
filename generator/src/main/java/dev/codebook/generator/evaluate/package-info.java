/**
 * The values of a unit's definitions: macro expansion first, then the constant grammar, then arithmetic.
 *
 * <p>A macro is worth what it is worth at the end of its unit. What is no constant is a value too, with its reason.
 */
@NullMarked
package dev.codebook.generator.evaluate;

import org.jspecify.annotations.NullMarked;
