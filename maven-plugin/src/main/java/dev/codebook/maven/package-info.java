/**
 * The Maven plugin: goals that take parameters, make one request of the core, and say what came of it.
 *
 * <p>Only here is anything logged, and only here does trouble become an exception of Maven's: the user's mistake a {@code
 * MojoFailureException}, ours a {@code MojoExecutionException}. What a goal does stands beside it, free of Maven, so that
 * it can be tested without one.
 */
@NullMarked
package dev.codebook.maven;

import org.jspecify.annotations.NullMarked;
