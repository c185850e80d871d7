package dev.codebook.model;

import org.jspecify.annotations.Nullable;

/**
 * The text that documents a code in its header.
 *
 * @param text the text without comment marks, with inserts such as {@code %1}; empty lines separate paragraphs
 * @param style the name of the layout of the comment in the catalogue, such as {@code message-id}
 * @param id the name in the {@code MessageId:} of the comment if it differs from the name of the definition below the
 *     comment; otherwise null
 */
public record Message(String text, String style, @Nullable String id) {}
