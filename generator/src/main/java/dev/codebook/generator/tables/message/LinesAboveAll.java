package dev.codebook.generator.tables.message;

import dev.codebook.model.Message;
import org.jspecify.annotations.Nullable;

/** The {@code //} lines above definitions that all mean the same: MDMRegistration.h has two names for each error. */
final class LinesAboveAll implements MessageStyle {

    @Override
    public String name() {
        return "lines-above-all";
    }

    @Override
    public @Nullable Message message(NearbyComments comments, String name) {
        var above = comments.linesAboveAll();
        return above.isApart() ? null : MessageText.inStyle(this, Description.of(above.lines(), name));
    }
}
