package dev.codebook.generator.tables.message;

import dev.codebook.model.Message;
import org.jspecify.annotations.Nullable;

/** The comment that follows the definition on the next lines, as in RasError.h. */
final class BlockAfter implements MessageStyle {

    @Override
    public String name() {
        return "block-after";
    }

    @Override
    public @Nullable Message message(NearbyComments comments, String name) {
        return MessageText.inStyle(this, MessageText.of(comments.below()));
    }
}
