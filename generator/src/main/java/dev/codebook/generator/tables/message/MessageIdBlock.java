package dev.codebook.generator.tables.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the message compiler (mc.exe) writes above a definition: {@code // MessageId: NAME}, {@code // MessageText:}, the
 * text.
 */
final class MessageIdBlock implements MessageStyle {

    private static final String ID = "MessageId:";
    private static final String TEXT = "MessageText:";

    @Override
    public String name() {
        return "message-id";
    }

    @Override
    public @Nullable String message(NearbyComments comments, String name) {
        var lines = comments.linesAbove();
        int id = lastIndex(lines, ID);
        if (id < 0) {
            return null;
        }
        var block = lines.subList(id, lines.size());
        int text = lastIndex(block, TEXT);
        if (text < 0) {
            return null;
        }
        var first = block.get(text).strip().substring(TEXT.length());
        var message = new java.util.ArrayList<>(block.subList(text + 1, block.size()));
        message.add(0, first);
        return MessageText.of(message);
    }

    /** Whether such a block stands above a definition, with a text or without. */
    static boolean isAbove(NearbyComments comments) {
        return lastIndex(comments.linesAbove(), ID) >= 0;
    }

    private static int lastIndex(List<String> lines, String mark) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).strip().startsWith(mark)) {
                return i;
            }
        }
        return -1;
    }
}
