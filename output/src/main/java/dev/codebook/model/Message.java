package dev.codebook.model;

import org.jspecify.annotations.Nullable;

/**
 * The text that a header documents a code with.
 *
 * @param text the text without comment marks, with inserts such as {@code %1}; paragraphs are separated by an empty
 *     line
 * @param style the layout of the comment, by its name in the catalogue, such as {@code message-id}
 * @param id the code that the header's {@code MessageId:} names if it differs from the definition below it, or null
 */
public record Message(String text, String style, @Nullable String id) {}
