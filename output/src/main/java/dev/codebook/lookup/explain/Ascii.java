package dev.codebook.lookup.explain;

/** Classifies ASCII characters: numbers, and the words that announce them, contain only ASCII characters. */
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

    static boolean isWordCharacter(char c) {
        return isDigit(c) || isLetter(c) || c == '_';
    }

    /** Returns whether the text between two offsets is not empty and contains only digits. */
    static boolean areDigits(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text[i])) {
                return false;
            }
        }
        return end > start;
    }

    /** Returns whether the text between two offsets is not empty and contains only hexadecimal digits. */
    static boolean areHexDigits(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isHexDigit(text[i])) {
                return false;
            }
        }
        return end > start;
    }
}
