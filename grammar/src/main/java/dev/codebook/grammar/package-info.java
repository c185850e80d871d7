/**
 * Reads the text of a header into its syntax: directives, declarations and comments.
 *
 * <p>The lexer uses an island grammar: only directives and the declarations that can define a constant or a type, the
 * islands, are tokenised. The rest of the header, the sea or water, is skipped in tokens as long as possible, because a
 * release has 220 MB of headers. This module is the only one that uses ANTLR; it knows nothing about codes or the
 * values of macros.
 *
 * <p>{@link dev.codebook.grammar.SourceText} decodes a file, {@link dev.codebook.grammar.HeaderReader} is the entry
 * point, and its {@code ItemReader} reads one directive or declaration after the other. Expressions and declarations
 * are parsed after macro expansion: the packages {@code generator.preprocess} and {@code generator.evaluate} call
 * {@link dev.codebook.grammar.DeclarationReader} and {@link dev.codebook.grammar.ExpressionParser} later.
 */
@NullMarked
package dev.codebook.grammar;

import org.jspecify.annotations.NullMarked;
