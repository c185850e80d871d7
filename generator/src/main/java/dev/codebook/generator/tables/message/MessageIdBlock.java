package dev.codebook.generator.tables.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the block that the message compiler (mc.exe) writes above a definition. It consists of the lines
 * {@code // MessageId: NAME} and {@code // MessageText:}, and the text. PlayReady's tools write
 * {@code Message Meaning:} instead of {@code MessageText:}, and add the number below the text.
 *
 * <p>Wine's message compiler (wmc) writes the number after {@code MessageId  :}, and the first line of the text after
 * {@code Approximate msg:}. The message compiler of binutils (windmc) writes no text.
 */
final class MessageIdBlock {

    private static final Pattern ID = Pattern.compile("^\\s*MessageI[dD]\\s*:\\s*(.*?)\\s*$");
    private static final Pattern TEXT = Pattern.compile("^\\s*(?:MessageText|Message Meaning|Approximate msg):");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern NUMBER = Pattern.compile("^\\s*Hex Value:\\s*0x[0-9A-Fa-f]+\\s*$");

    private MessageIdBlock() {}

    /** Returns the text of the block above a definition, or null if there is no block or no text. */
    static @Nullable String text(NearbyComments comments, String code) {
        var block = block(comments, code);
        for (int i = 0; i < block.size(); i++) {
            var mark = TEXT.matcher(block.get(i));
            if (mark.find()) {
                var text = new ArrayList<String>();
                text.add(block.get(i).substring(mark.end()));
                block.subList(i + 1, block.size()).stream()
                        .takeWhile(line -> !NUMBER.matcher(line).matches())
                        .forEach(text::add);
                return MessageText.of(text);
            }
        }
        return null;
    }

    /** Returns the name after {@code MessageId:} if it differs from the defined name; otherwise null. */
    static @Nullable String otherName(NearbyComments comments, String code) {
        return block(comments, code).stream()
                .limit(1)
                .map(MessageIdBlock::id)
                .filter(id -> NAME.matcher(id).matches() && !id.equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Returns whether a block, with or without a text, is above a definition. */
    static boolean isAbove(NearbyComments comments, String code) {
        return !block(comments, code).isEmpty();
    }

    /**
     * Returns the line with the last {@code MessageId:} and the lines after it; an empty list if there is no such line.
     * If an empty line separates the block from a definition with another name, the block belongs to a definition that
     * was removed, as at wuerror.h:785.
     */
    private static List<String> block(NearbyComments comments, String code) {
        var above = comments.above();
        var lines = above.lines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (ID.matcher(lines.get(i)).matches()) {
                boolean isOfDefinition = !above.isApart() || id(lines.get(i)).equals(code);
                return isOfDefinition ? lines.subList(i, lines.size()) : List.of();
            }
        }
        return List.of();
    }

    private static String id(String line) {
        return ID.matcher(line).replaceFirst("$1");
    }
}
