/**
 * The model of a codebook, which all readers and writers share.
 *
 * <p>The model consists of immutable records. They are sorted once, in their constructors, so that no writer sorts and
 * the same facts always give the same bytes. {@link dev.codebook.model.Column} lists the facts of a code, and most
 * formats iterate over this list. Nothing in this package depends on C or on the text of headers, so that a program
 * that only reads codebooks does not need the grammar.
 */
@NullMarked
package dev.codebook.model;

import org.jspecify.annotations.NullMarked;
