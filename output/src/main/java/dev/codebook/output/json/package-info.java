/**
 * Writes a codebook as one JSON document, and reads it.
 *
 * <p>Each code is on one line: a text search finds the whole code, and a change in a header is one line of a diff.
 * Values that nearly all codes have (live, 32 bits wide, signed, in every release) are left out; the schema, which is
 * written next to the document, has them as defaults. A document that is read back gives the same codebook.
 */
@NullMarked
package dev.codebook.output.json;

import org.jspecify.annotations.NullMarked;
