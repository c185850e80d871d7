/**
 * The codebook as one JSON document, written and read.
 *
 * <p>A code is one line: a search through the file finds the whole code, and a change in a header is a line in a diff.
 * What holds for nearly all codes (live, 32 bits wide, signed, in every release) is left out; the schema, which is written
 * beside the document, says so. Reading what was written gives the same codebook.
 */
@NullMarked
package dev.codebook.output.json;

import org.jspecify.annotations.NullMarked;
