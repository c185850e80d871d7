package dev.codebook.model;

import org.jspecify.annotations.Nullable;

/**
 * The part of a header that contains a definition: the lines that are read for one target and under one condition.
 *
 * @param header the path in the SDK tree, such as {@code um/cfgmgr2err.h}
 * @param target the name of the target that the header was read for
 * @param live whether the definitions are active for the target
 * @param condition the {@code #if} expressions around the definitions, outermost first, joined by {@code &&}, or null
 */
public record CodePlace(
        String header,
        String target,
        boolean live,
        @Nullable String condition) {}
