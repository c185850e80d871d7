package dev.codebook.model;

import org.jspecify.annotations.Nullable;

/**
 * The text that a header documents a code with.
 *
 * @param text as people read it: no comment marks, inserts such as {@code %1} kept, paragraphs separated by an empty
 *     line
 * @param style the layout it was found in, by its catalogue name, such as {@code message-id}
 * @param id the code that the header's {@code MessageId:} names, where it is another than the definition under it; else null
 */
public record Message(String text, String style, @Nullable String id) {}
