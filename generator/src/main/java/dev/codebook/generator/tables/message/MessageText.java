package dev.codebook.generator.tables.message;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts the lines of a comment to the text of a message. */
final class MessageText {

    /** White space other than the blank, and the control character U+001A. Blanks are kept. */
    private static final Pattern OTHER_WHITE_SPACE = Pattern.compile("[\\s\\x1A&&[^ ]]+");

    /** A comment that contains only numbers: PortableDevice.h repeats the code's number in another base. */
    private static final Pattern NUMBERS = Pattern.compile("(?:[\\s():=,-]|0[xX][0-9A-Fa-f]+L?|[0-9]+L?)*");

    /** A final {@code %0}, but not the one in {@code 10%%0}, which is a percent sign and a digit. */
    private static final Pattern NO_NEWLINE = Pattern.compile("\\s*(?<!%)%0\\.?$");

    private static final Pattern FIRST_NUMBER = Pattern.compile("^[0-9]+\\s+");

    private MessageText() {}

    /**
     * Joins lines to paragraphs, or returns null if there is no text. A line break becomes a blank, and an empty line
     * separates paragraphs. A final {@code %0}, which for message compilers ends the text without a newline, is removed,
     * also with a period after it, as in nserror.h. Inserts such as {@code %1} and {@code %n} are kept.
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
        var message = NO_NEWLINE.matcher(text).replaceFirst("");
        return message.isEmpty() ? null : message;
    }

    /** Returns the text as {@link #of} does, or null if it contains only numbers. */
    static @Nullable String ofWords(List<String> lines) {
        var text = of(lines);
        return text == null || NUMBERS.matcher(text).matches() ? null : text;
    }

    /** Removes the number at the start of a text. */
    static @Nullable String withoutNumber(@Nullable String text) {
        return text == null ? null : FIRST_NUMBER.matcher(text).replaceFirst("");
    }

    static @Nullable String lastParagraph(@Nullable String text) {
        return text == null ? null : text.substring(text.lastIndexOf('\n') + 1);
    }
}
