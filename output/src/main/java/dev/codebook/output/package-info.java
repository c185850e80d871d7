/**
 * Writes codebooks in several formats.
 *
 * <p>{@link dev.codebook.output.Formats} lists them. A format is a {@link dev.codebook.output.file.CodebookWriter} in a
 * subpackage. {@link dev.codebook.output.FolderComparison} compares the files of all formats for the goal {@code check}.
 */
@NullMarked
package dev.codebook.output;

import org.jspecify.annotations.NullMarked;
