package dev.codebook.generator.tables.message;

import dev.codebook.model.Message;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From a comment's lines to text as people read it. */
final class MessageText {

    /** Blanks are kept as the header has them, but tabs and what once moved printers are none to people. */
    private static final Pattern OTHER_WHITE_SPACE = Pattern.compile("[\\s\\x1A&&[^ ]]+");

    /** PortableDevice.h says the code's number in another base. */
    private static final Pattern NUMBERS = Pattern.compile("(?:[\\s():=,-]|0[xX][0-9A-Fa-f]+L?|[0-9]+L?)*");

    private MessageText() {}

    /** A text as a message; null where there is none. */
    static @Nullable Message inStyle(MessageStyle style, @Nullable String text) {
        return text == null ? null : new Message(text, style.name(), null);
    }

    /**
     * Joins lines to paragraphs: a line break of the comment is a blank, an empty line ends a paragraph, a closing
     * {@code %0} (no newline, for message compilers) is dropped. Inserts such as {@code %1} and {@code %n} stay.
     *
     * @return null where nothing is left
     */
    static @Nullable String of(List<String> lines) {
        var text = new StringBuilder();
        boolean isParagraph = false;
        for (var line : lines) {
            var words = OTHER_WHITE_SPACE.matcher(line).replaceAll(" ").strip();
            if (words.isEmpty()) {
                isParagraph = !text.isEmpty();
            } else {
                if (!text.isEmpty()) {
                    text.append(isParagraph ? "\n\n" : " ");
                }
                text.append(words);
                isParagraph = false;
            }
        }
        var message = text.toString();
        if (message.endsWith("%0")) {
            message = message.substring(0, message.length() - 2).stripTrailing();
        }
        return message.isEmpty() ? null : message;
    }

    /** The same for a comment that need not be a message: one that only says the code's number is none. */
    static @Nullable String ofWords(List<String> lines) {
        var text = of(lines);
        return text == null || NUMBERS.matcher(text).matches() ? null : text;
    }
}
