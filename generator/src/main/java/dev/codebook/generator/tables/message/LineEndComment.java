package dev.codebook.generator.tables.message;

import dev.codebook.model.Message;
import org.jspecify.annotations.Nullable;

/** The comment at the end of the definition's line, also one that runs on, as in lmerr.h. */
final class LineEndComment implements MessageStyle {

    @Override
    public String name() {
        return "line-end";
    }

    @Override
    public @Nullable Message message(NearbyComments comments, String name) {
        return MessageText.inStyle(this, MessageText.ofWords(comments.behind()));
    }
}
