package dev.codebook.lookup.explain;

/** Classifies characters. Numbers contain only ASCII characters, and so do most words of a log. */
final class Letters {

    private static final int ASCII = 0x80;

    private Letters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHexDigit(char c) {
        return isDigit(c) || (c | 0x20) >= 'a' && (c | 0x20) <= 'f';
    }

    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Returns whether the character is a letter of any script. */
    static boolean isLetter(char c) {
        return c < ASCII ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
    }

    /** Returns the small letter of a letter. */
    static char lower(char c) {
        return c < ASCII ? isCapital(c) ? (char) (c | 0x20) : c : Character.toLowerCase(c);
    }

    /** Returns whether the character can be a part of a number or name, which are ASCII. */
    static boolean isWordCharacter(char c) {
        return isDigit(c) || (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c == '_';
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
