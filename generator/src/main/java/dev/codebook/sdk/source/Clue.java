package dev.codebook.sdk.source;

import org.jspecify.annotations.Nullable;

/**
 * What may tell where headers are installed.
 *
 * @param text what was looked at, and what it said
 * @param place where it leads to, or null where it leads nowhere
 */
record Clue(String text, @Nullable Place place) {}
