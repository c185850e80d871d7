package dev.codebook.generator.tables.message;

import org.jspecify.annotations.Nullable;

/** The {@code //} lines that end directly above the definition, as RasError.h has them above obsolete codes. */
final class LinesAbove implements MessageStyle {

    @Override
    public String name() {
        return "lines-above";
    }

    @Override
    public @Nullable String message(NearbyComments comments, String name) {
        return MessageText.of(comments.adjacentLinesAbove());
    }
}
