/**
 * The formats that a codebook is written in.
 *
 * <p>{@link dev.codebook.output.Formats} is the list: what the tool can write is read off there, and a format is one
 * {@link dev.codebook.output.file.CodebookWriter} and one line in it.
 */
@NullMarked
package dev.codebook.output;

import org.jspecify.annotations.NullMarked;
