/**
 * Reads the messages of codes from the comments of headers, in the styles that
 * {@link dev.codebook.generator.tables.message.MessageStyle#ALL} lists.
 *
 * <p>The catalogue selects the styles of each header, because a comment near a definition is as often the title of a
 * section as a message.
 */
@NullMarked
package dev.codebook.generator.tables.message;

import org.jspecify.annotations.NullMarked;
