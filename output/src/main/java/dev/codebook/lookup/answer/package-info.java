/**
 * Says what was found by a look-up.
 *
 * <p>A format takes answers and returns a document, so that what a goal prints can be tested without a terminal.
 */
@NullMarked
package dev.codebook.lookup.answer;

import org.jspecify.annotations.NullMarked;
