/**
 * Compares releases, and files with newly generated ones.
 *
 * <p>A {@link dev.codebook.output.diff.Difference} is the value of a comparison of two releases; each {@link
 * dev.codebook.output.diff.DifferenceFormat} writes it: plain text for the terminal, Markdown for release notes, JSON for
 * programs. A {@link dev.codebook.output.diff.FileComparison} describes how a committed file differs from a generated one.
 */
@NullMarked
package dev.codebook.output.diff;

import org.jspecify.annotations.NullMarked;
