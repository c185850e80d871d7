package dev.codebook.generator.tables.message;

import dev.codebook.model.Message;
import org.jspecify.annotations.Nullable;

/**
 * The last paragraph of the {@code //} lines that end directly above the definition: in audioenginebaseapo.h the section's
 * title stands above the first one.
 */
final class ParagraphAbove implements MessageStyle {

    @Override
    public String name() {
        return "paragraph-above";
    }

    @Override
    public @Nullable Message message(NearbyComments comments, String name) {
        var above = comments.linesAbove();
        var text = above.isApart() ? null : Description.ofAlone(above.lines(), comments, name);
        return text == null ? null : MessageText.inStyle(this, text.substring(text.lastIndexOf('\n') + 1));
    }
}
