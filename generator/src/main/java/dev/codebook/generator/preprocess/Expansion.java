package dev.codebook.generator.preprocess;

import dev.codebook.grammar.Token;
import java.util.List;

/**
 * What a macro expansion came to.
 *
 * @param tokens without any macro's name that could still be expanded
 * @param isCut whether it grew past the limit and its end is missing
 */
public record Expansion(List<Token> tokens, boolean isCut) {}
