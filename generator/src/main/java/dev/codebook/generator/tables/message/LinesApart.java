package dev.codebook.generator.tables.message;

import dev.codebook.model.Message;
import org.jspecify.annotations.Nullable;

/** The {@code //} lines above the definition, which an empty line parts from it, as in FhErrors.h. */
final class LinesApart implements MessageStyle {

    @Override
    public String name() {
        return "lines-apart";
    }

    @Override
    public @Nullable Message message(NearbyComments comments, String name) {
        var above = comments.linesAbove();
        return above.isApart() ? MessageText.inStyle(this, Description.ofAlone(above.lines(), comments, name)) : null;
    }
}
