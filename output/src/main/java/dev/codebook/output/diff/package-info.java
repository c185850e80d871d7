/**
 * Compares two releases, and committed files with newly generated ones.
 *
 * <p>A {@link dev.codebook.output.diff.Difference} is the result of a comparison of two releases. A {@link
 * dev.codebook.output.diff.DifferenceFormat} renders it as plain text for the terminal, as Markdown for release notes,
 * or as JSON for programs. A {@link dev.codebook.output.diff.FileComparison} describes how a committed file differs
 * from a generated one.
 */
@NullMarked
package dev.codebook.output.diff;

import org.jspecify.annotations.NullMarked;
