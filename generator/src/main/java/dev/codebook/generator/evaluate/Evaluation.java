package dev.codebook.generator.evaluate;

import dev.codebook.generator.expression.ConstantResult;
import dev.codebook.generator.preprocess.Definition;

/**
 * A definition and what it is worth.
 *
 * @param definition what the header says
 * @param result its value, or why it has none
 * @param isLive whether the definition holds at the end of its unit: active, not undefined, not replaced
 */
public record Evaluation(Definition definition, ConstantResult result, boolean isLive) {}
