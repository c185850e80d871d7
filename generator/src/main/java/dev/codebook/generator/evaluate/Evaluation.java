package dev.codebook.generator.evaluate;

import dev.codebook.generator.expression.ConstantResult;
import dev.codebook.generator.preprocess.Definition;

/**
 * The result of evaluating a definition.
 *
 * @param definition the definition in the header
 * @param result the value of the definition, or the reason why it is not an integer constant
 * @param isLive whether the definition is in effect at the end of its unit: it is active, and neither undefined nor
 *     replaced
 */
public record Evaluation(Definition definition, ConstantResult result, boolean isLive) {}
