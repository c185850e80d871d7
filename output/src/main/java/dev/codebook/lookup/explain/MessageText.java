package dev.codebook.lookup.explain;

/** Compares the message of a code with the text beside a number. */
final class MessageText {

    /** The fewest characters of a message that say something. */
    private static final int FEWEST = 10;

    /** The number of characters that a text after a number has in common with the message. */
    private static final int ENOUGH = 24;

    private MessageText() {}

    /**
     * Returns whether the text before the number ends with the message, or the text after the number starts with it.
     * Case and a full stop at the end of the message do not count.
     *
     * @param from the offset of the first character of the line
     * @param to the offset after the last character of the line
     */
    static boolean isBeside(String message, char[] text, int from, int to, int start, int end) {
        int length = message.endsWith(".") ? message.length() - 1 : message.length();
        if (length < FEWEST) {
            return false;
        }
        int before = start;
        while (before > from && !Letters.isLetter(text[before - 1])) {
            before--;
        }
        int after = end;
        while (after < to && !Letters.isLetter(text[after])) {
            after++;
        }
        return before - length >= from && isEqual(message, length, text, before - length)
                || after < to
                        && to - after >= Math.min(length, ENOUGH)
                        && isEqual(message, Math.min(length, ENOUGH), text, after);
    }

    private static boolean isEqual(String message, int length, char[] text, int at) {
        for (int i = 0; i < length; i++) {
            if (Letters.lower(message.charAt(i)) != Letters.lower(text[at + i])) {
                return false;
            }
        }
        return true;
    }
}
