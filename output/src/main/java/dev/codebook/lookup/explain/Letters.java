package dev.codebook.lookup.explain;

/** Classifies characters. Numbers contain only ASCII characters, and so do most words of a log. */
final class Letters {

    private static final int ASCII = 0x80;
    private static final int LETTER = 1;
    private static final int HEX_DIGIT = 2;
    private static final int WORD = 4;
    private static final int SEPARATOR = 8;

    /** The classes of each ASCII character: a table is faster than comparisons. */
    private static final byte[] CLASSES = new byte[ASCII];

    static {
        add("0123456789", HEX_DIGIT | WORD);
        add("abcdefABCDEF", HEX_DIGIT | WORD | LETTER);
        add("ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ", WORD | LETTER);
        add("_", WORD | SEPARATOR);
        add(" \t:=()[]{}\"'<>#-;*|%", SEPARATOR);
    }

    /** The separators of Chinese, Japanese and French. */
    private static final String OTHER_SEPARATORS = "\u00a0\u202f\u3000\uff1a\uff08\uff09\uff1d\u2019\u300c\u300e\u3010";

    private Letters() {}

    private static void add(String characters, int classes) {
        for (int i = 0; i < characters.length(); i++) {
            CLASSES[characters.charAt(i)] = (byte) classes;
        }
    }

    private static boolean isOf(int kind, char c) {
        return c < ASCII && (CLASSES[c] & kind) != 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHexDigit(char c) {
        return isOf(HEX_DIGIT, c);
    }

    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Returns whether the character is a letter of any script. */
    static boolean isLetter(char c) {
        return c < ASCII ? (CLASSES[c] & LETTER) != 0 : Character.isLetter(c);
    }

    /** Returns the small letter of a letter. */
    static char lower(char c) {
        return c < ASCII ? isCapital(c) ? (char) (c | 0x20) : c : Character.toLowerCase(c);
    }

    /** Returns whether the character can be a part of a number or name, which are ASCII. */
    static boolean isWordCharacter(char c) {
        return isOf(WORD, c);
    }

    /** Accepts what can separate a word from its number: {@code <Data Name="ErrorCode">5}, {@code err_no := (5}. */
    static boolean isSeparator(char c) {
        return c < ASCII ? (CLASSES[c] & SEPARATOR) != 0 : OTHER_SEPARATORS.indexOf(c) >= 0;
    }
}
