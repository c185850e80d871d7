package dev.codebook.generator.tables.message;

import dev.codebook.model.Message;
import org.jspecify.annotations.Nullable;

/** The block comment that ends directly above the definition, as in ddraw.h; dmerror.h repeats the name in it. */
final class BlockAbove implements MessageStyle {

    @Override
    public String name() {
        return "block-above";
    }

    @Override
    public @Nullable Message message(NearbyComments comments, String name) {
        var above = comments.blockAbove();
        return above.isApart() ? null : MessageText.inStyle(this, Description.ofAlone(above.lines(), comments, name));
    }
}
