/**
 * The formats that a codebook is written in.
 *
 * <p>{@link dev.codebook.output.Formats} lists all formats. A format is one
 * {@link dev.codebook.output.file.CodebookWriter} and one line in it.
 */
@NullMarked
package dev.codebook.output;

import org.jspecify.annotations.NullMarked;
