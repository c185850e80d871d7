package dev.codebook.lookup.explain;

/** Kinds of characters; numbers and what they are called are ASCII. */
final class Ascii {

    private Ascii() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHexDigit(char c) {
        return isDigit(c) || (c | 0x20) >= 'a' && (c | 0x20) <= 'f';
    }

    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    static boolean isOfWord(char c) {
        return isDigit(c) || isLetter(c) || c == '_';
    }

    /** Whether all between two offsets are digits, and there are some. */
    static boolean areDigits(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text[i])) {
                return false;
            }
        }
        return end > start;
    }

    /** Whether all between two offsets are hexadecimal digits, and there are some. */
    static boolean areHexDigits(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isHexDigit(text[i])) {
                return false;
            }
        }
        return end > start;
    }
}
