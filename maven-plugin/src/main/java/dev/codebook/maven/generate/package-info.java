/**
 * The goal {@code generate}: turns a checked request into files and an outcome.
 *
 * <p>The JVM of the build creates a {@link dev.codebook.maven.generate.GenerateRequest} and checks it. {@link
 * dev.codebook.maven.generate.UpToDateCheck} skips the work if nothing has changed. If not, {@link
 * dev.codebook.maven.generate.GenerationJvm} starts a second JVM that is configured for the work. Its main class,
 * {@link dev.codebook.maven.generate.GenerationMain}, runs {@link dev.codebook.maven.generate.GenerateGoal} and returns
 * a {@link dev.codebook.maven.generate.GenerateOutcome}. The request and the outcome are plain serializable values.
 */
@NullMarked
package dev.codebook.maven.generate;

import org.jspecify.annotations.NullMarked;
