package dev.codebook.generator.preprocess;

import dev.codebook.grammar.Token;
import java.util.List;

/**
 * The result of a macro expansion.
 *
 * @param tokens the expanded tokens; the names of macros that remain are painted or are not calls
 * @param isCut whether the expansion was cut: it exceeds a limit, or a call has no closing parenthesis
 */
public record Expansion(List<Token> tokens, boolean isCut) {}
