/**
 * Writes codebooks in several formats.
 *
 * <p>{@link dev.codebook.output.Formats} lists all formats. A format consists of a
 * {@link dev.codebook.output.file.CodebookWriter} and a line in {@code Formats}.
 */
@NullMarked
package dev.codebook.output;

import org.jspecify.annotations.NullMarked;
