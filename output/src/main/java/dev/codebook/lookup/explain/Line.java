package dev.codebook.lookup.explain;

/** A line of a log: the text between two offsets of a buffer. All offsets are those of the buffer. */
final class Line {

    /** The distance at which a text still belongs to a number, which bounds the work for a long line. */
    private static final int FARTHEST = 1000;

    /** The fewest characters of a message that say something. */
    private static final int FEWEST_OF_MESSAGE = 10;

    /** The number of characters that a text after a number has in common with the message. */
    private static final int ENOUGH_OF_MESSAGE = 24;

    private final char[] text;
    private final int from;
    private final int to;

    /** The start of the first word that reports a failure; before it is found, that of the next word to examine. */
    private int failure;

    private boolean isFailureFound;

    Line(char[] text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.failure = from;
    }

    char[] text() {
        return text;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    Line part(int start, int end) {
        return new Line(text, start, end);
    }

    /** Returns the character at an offset, or a line feed for an offset outside the line. */
    char at(int offset) {
        return offset < from || offset >= to ? '\n' : text[offset];
    }

    String string(int start, int end) {
        return new String(text, start, end - start);
    }

    boolean isAt(int offset, String expected) {
        if (offset < from || to - offset < expected.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (text[offset + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isBefore(int offset, String expected) {
        return isAt(offset - expected.length(), expected);
    }

    /** Returns the offset of the last occurrence of a text that is not far before an offset; -1 if there is none. */
    int indexBefore(int offset, String expected) {
        int first = Math.max(from, offset - FARTHEST);
        for (int i = offset - expected.length(); i >= first; i--) {
            if (isAt(i, expected)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the offset of the first digit or underscore from an offset on, or the end of the line. */
    int nextNumber(int offset) {
        int i = offset;
        while (i < to && !Letters.isDigit(text[i]) && text[i] != '_') {
            i++;
        }
        return i;
    }

    /** Returns the start of the number or name that contains the character at an offset. */
    int wordStart(int offset) {
        int start = offset;
        while (start > from && Letters.isWordCharacter(text[start - 1])) {
            start--;
        }
        return start;
    }

    /** Returns the offset of the first character, from an offset on, that is not a part of a number or name. */
    int wordEnd(int offset) {
        int end = offset;
        while (end < to && Letters.isWordCharacter(text[end])) {
            end++;
        }
        return end;
    }

    /** Returns whether a hexadecimal prefix is at an offset. */
    boolean isPrefix(int offset) {
        return at(offset) == '0' && (at(offset + 1) | 0x20) == 'x';
    }

    /** Returns whether the text between two offsets is not empty and contains only digits. */
    boolean areDigits(int start, int end) {
        int i = start;
        while (i < end && Letters.isDigit(text[i])) {
            i++;
        }
        return i == end && end > start;
    }

    /** Returns whether the text between two offsets is not empty and contains only hexadecimal digits. */
    boolean areHexDigits(int start, int end) {
        int i = start;
        while (i < end && Letters.isHexDigit(text[i])) {
            i++;
        }
        return i == end && end > start;
    }

    /** Returns whether the text between two offsets contains a digit. */
    boolean hasDigit(int start, int end) {
        int i = start;
        while (i < end && !Letters.isDigit(text[i])) {
            i++;
        }
        return i < end;
    }

    /** Returns whether a word starts at an offset inside letters: a capital after a small letter, as in {@code LastError}. */
    boolean isStart(int offset) {
        return Letters.isCapital(text[offset])
                && offset > from
                && Letters.isLetter(text[offset - 1])
                && !Letters.isCapital(text[offset - 1]);
    }

    /** Returns the start of the next word of letters from an offset on, or the end of the line. */
    int nextLetter(int offset) {
        int start = offset;
        while (start < to && !Letters.isLetter(text[start])) {
            start++;
        }
        return start;
    }

    /** Returns the end of the word of letters that starts at an offset. */
    int letterEnd(int start) {
        int end = start;
        while (end < to && Letters.isLetter(text[end]) && !(end > start && isStart(end))) {
            end++;
        }
        return end;
    }

    /** Returns whether a word before an offset reports a failure. */
    boolean isInFailure(int offset) {
        while (!isFailureFound && failure < offset) {
            int end = letterEnd(failure);
            var word = Words.announcement(text, failure, end);
            isFailureFound = word != null && word.role().isFailure();
            failure = isFailureFound ? failure : nextLetter(end);
        }
        return failure < offset;
    }

    /**
     * Returns whether the text before a number ends with a message, or the text after the number starts with it. Case and
     * a full stop at the end of the message do not count.
     */
    boolean hasMessage(String message, int start, int end) {
        int length = message.endsWith(".") ? message.length() - 1 : message.length();
        int before = start;
        while (before > from && !Letters.isLetter(text[before - 1])) {
            before--;
        }
        int enough = Math.min(length, ENOUGH_OF_MESSAGE);
        return length >= FEWEST_OF_MESSAGE
                && (startsWith(before - length, message, length) || startsWith(nextLetter(end), message, enough));
    }

    private boolean startsWith(int offset, String message, int length) {
        if (offset < from || to - offset < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (Letters.lower(message.charAt(i)) != Letters.lower(text[offset + i])) {
                return false;
            }
        }
        return true;
    }
}
