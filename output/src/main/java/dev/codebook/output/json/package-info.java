/**
 * Writes and reads a codebook as one JSON document.
 *
 * <p>Each code is on one line, so a text search finds the whole code, and a code that changes is one line of a diff.
 * Values that nearly all codes share (live, 32 bits wide, signed, in every release) are omitted. The schema, which is
 * written next to the document, contains these defaults. Reading a written document returns an equal codebook.
 */
@NullMarked
package dev.codebook.output.json;

import org.jspecify.annotations.NullMarked;
