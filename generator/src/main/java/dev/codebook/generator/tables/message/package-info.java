/**
 * The layouts in which headers document their codes, one class each, listed in {@link
 * dev.codebook.generator.tables.message.MessageStyle#ALL}.
 *
 * <p>Which layout a header means is the catalogue's decision: a comment beside a definition is as often a section's title
 * as a message.
 */
@NullMarked
package dev.codebook.generator.tables.message;

import org.jspecify.annotations.NullMarked;
