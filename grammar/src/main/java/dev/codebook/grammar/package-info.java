/**
 * Reads the text of a header into its syntax: directives, declarations and comments.
 *
 * <p>The lexer uses an island grammar: only directives and the declarations that can define a constant or a type, the
 * islands, are tokenised. The rest of the header, the sea or water, is skipped in tokens as long as possible, because a
 * release has 220 MB of headers. Expressions and declarations are parsed after macro expansion. This module is the only
 * one that uses ANTLR; it does not depend on codes or on the values of macros.
 */
@NullMarked
package dev.codebook.grammar;

import org.jspecify.annotations.NullMarked;
