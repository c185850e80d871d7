/**
 * Imports documentation of codes from tables, articles with headings that name a code, definition lists, and remedies
 * that users write.
 *
 * <p>{@link dev.codebook.docs.Documentation} chains the steps. Files become {@link dev.codebook.docs.Page}s, each
 * {@link dev.codebook.docs.Importer} finds descriptions of codes on them, and {@link dev.codebook.docs.CodeMatcher} joins
 * the descriptions to codes. {@link dev.codebook.docs.PageReader} parses a page; {@link dev.codebook.docs.TableImporter}
 * reads its tables, with the meaning of each column from {@link dev.codebook.docs.TableColumns}.
 *
 * <p>Pages are untrusted input: any bytes are accepted, and only plain text of bounded length is kept. If a page
 * contradicts the headers, the headers are right.
 */
@NullMarked
package dev.codebook.docs;

import org.jspecify.annotations.NullMarked;
