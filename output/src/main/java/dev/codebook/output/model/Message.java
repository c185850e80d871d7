package dev.codebook.output.model;

/**
 * The text that a header documents a code with.
 *
 * @param text as people read it: no comment marks, inserts such as {@code %1} kept, paragraphs and lines separated by
 *     {@code \n}
 * @param style the layout it was found in, by its catalogue name, such as {@code message-id}
 */
public record Message(String text, String style) {}
