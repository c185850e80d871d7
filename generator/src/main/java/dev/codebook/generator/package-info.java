/**
 * Generates a codebook from SDK headers: each stage is one class that takes a value and returns a value.
 *
 * <p>{@link dev.codebook.generator.Generator} runs the stages for one or more releases. The stages do not log, print or
 * exit; they report problems as {@link dev.codebook.model.Diagnostic}s.
 */
@NullMarked
package dev.codebook.generator;

import org.jspecify.annotations.NullMarked;
