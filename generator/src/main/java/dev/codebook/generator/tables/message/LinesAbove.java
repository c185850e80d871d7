package dev.codebook.generator.tables.message;

import dev.codebook.model.Message;
import org.jspecify.annotations.Nullable;

/** The {@code //} lines that end directly above the definition, as RasError.h has them above obsolete codes. */
final class LinesAbove implements MessageStyle {

    @Override
    public String name() {
        return "lines-above";
    }

    @Override
    public @Nullable Message message(NearbyComments comments, String name) {
        var above = comments.linesAbove();
        return above.isApart() ? null : MessageText.inStyle(this, Description.ofAlone(above.lines(), comments, name));
    }
}
