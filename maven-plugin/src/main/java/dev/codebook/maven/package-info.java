/**
 * The goals of the Maven plugin. A goal turns its parameters into one request, runs it, and logs the outcome.
 *
 * <p>Only this package logs, and only here do errors become exceptions of Maven: an error that the user can correct a
 * {@code MojoFailureException}, every other one a {@code MojoExecutionException}. The work of each goal is in a
 * separate package that does not depend on Maven, so that it can be tested without it.
 */
@NullMarked
package dev.codebook.maven;

import org.jspecify.annotations.NullMarked;
