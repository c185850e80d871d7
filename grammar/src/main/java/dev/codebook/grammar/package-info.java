/**
 * Text in, syntax out: reads a header into its directives, declarations and comments.
 *
 * <p>ANTLR lives here and nowhere else. Nothing in this module knows what a code is; whoever wants to know what a macro
 * is worth asks the generator.
 */
@NullMarked
package dev.codebook.grammar;

import org.jspecify.annotations.NullMarked;
