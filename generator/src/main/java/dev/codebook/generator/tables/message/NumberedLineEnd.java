package dev.codebook.generator.tables.message;

import dev.codebook.model.Message;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The comment at the end of the definition's line that begins with the code's number, as in ole.h. */
final class NumberedLineEnd implements MessageStyle {

    private static final Pattern NUMBER = Pattern.compile("^[0-9]+\\s+");

    @Override
    public String name() {
        return "numbered-line-end";
    }

    @Override
    public @Nullable Message message(NearbyComments comments, String name) {
        var text = MessageText.of(comments.behind());
        return text == null
                ? null
                : MessageText.inStyle(this, NUMBER.matcher(text).replaceFirst(""));
    }
}
