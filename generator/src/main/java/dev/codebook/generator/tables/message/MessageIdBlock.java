package dev.codebook.generator.tables.message;

import dev.codebook.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the message compiler (mc.exe) writes above a definition: {@code // MessageId: NAME}, {@code // MessageText:}, the
 * text. PlayReady's tools say {@code Message Meaning:} for it, and the number below.
 */
final class MessageIdBlock implements MessageStyle {

    private static final Pattern ID = Pattern.compile("^\\s*MessageI[dD]:\\s*(.*?)\\s*$");
    private static final Pattern TEXT = Pattern.compile("^\\s*(?:MessageText|Message Meaning):");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern NUMBER = Pattern.compile("^\\s*Hex Value:\\s*0x[0-9A-Fa-f]+\\s*$");

    @Override
    public String name() {
        return "message-id";
    }

    @Override
    public @Nullable Message message(NearbyComments comments, String name) {
        var block = block(comments, name);
        var text = MessageText.of(text(block));
        if (text == null) {
            return null;
        }
        var id = id(block.get(0));
        return new Message(text, name(), NAME.matcher(id).matches() && !id.equals(name) ? id : null);
    }

    private static List<String> text(List<String> block) {
        for (int i = 0; i < block.size(); i++) {
            var mark = TEXT.matcher(block.get(i));
            if (mark.find()) {
                var text = new ArrayList<String>();
                text.add(block.get(i).substring(mark.end()));
                block.subList(i + 1, block.size()).stream()
                        .takeWhile(line -> !NUMBER.matcher(line).matches())
                        .forEach(text::add);
                return text;
            }
        }
        return List.of();
    }

    /** Whether such a block stands above a definition, with a text or without. */
    static boolean isAbove(NearbyComments comments, String name) {
        return !block(comments, name).isEmpty();
    }

    /**
     * The lines from the last {@code MessageId:} on; none where there is no such line. Behind an empty line a definition
     * that the block does not name is not the block's: its own was removed, as wuerror.h:785 says.
     */
    private static List<String> block(NearbyComments comments, String name) {
        var above = comments.above();
        var lines = above.lines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (ID.matcher(lines.get(i)).matches()) {
                boolean isOfDefinition = !above.isApart() || id(lines.get(i)).equals(name);
                return isOfDefinition ? lines.subList(i, lines.size()) : List.of();
            }
        }
        return List.of();
    }

    private static String id(String line) {
        return ID.matcher(line).replaceFirst("$1");
    }
}
