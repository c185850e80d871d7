/**
 * What is otherwise between two releases, for people and for programs.
 *
 * <p>A {@link dev.codebook.output.diff.Difference} is a value; each {@link dev.codebook.output.diff.DifferenceFormat} says
 * it in its own way: plain text for the terminal, Markdown for release notes, JSON for programs.
 */
@NullMarked
package dev.codebook.output.diff;

import org.jspecify.annotations.NullMarked;
