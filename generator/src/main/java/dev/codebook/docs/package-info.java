/**
 * What pages say of codes: tables of codes, articles whose headings name a code, definition lists, and remedies of the
 * user's own.
 *
 * <p>{@link dev.codebook.docs.Documentation} chains the steps: files become {@link
 * dev.codebook.docs.Page}s, {@link dev.codebook.docs.Importer}s find in them what is said of a code, and
 * {@link dev.codebook.docs.Joiner} finds the codes that are meant. A page is read totally, whatever is in it, and
 * is never trusted: what is kept of it is plain text of bounded length, and where it contradicts the headers they are right.
 */
@NullMarked
package dev.codebook.docs;

import org.jspecify.annotations.NullMarked;
