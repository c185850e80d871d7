/**
 * Writes the index that the look-up reads: two binary files with the codes, messages and rules of a codebook.
 *
 * <p>The generated Java, the program and the cache of the look-up goals contain the same two files. {@code CodeIndex} in
 * {@link dev.codebook.lookup} reads the files and describes their layout.
 */
@NullMarked
package dev.codebook.index;

import org.jspecify.annotations.NullMarked;
