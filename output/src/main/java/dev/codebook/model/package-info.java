/**
 * The model of a codebook: what every reader and writer sees.
 *
 * <p>Immutable records, sorted once in their constructors, so that no writer sorts and the same facts always give the
 * same bytes. Nothing here knows of C or of headers as text: whoever only reads a codebook needs no grammar.
 */
@NullMarked
package dev.codebook.model;

import org.jspecify.annotations.NullMarked;
