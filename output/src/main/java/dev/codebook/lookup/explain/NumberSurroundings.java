package dev.codebook.lookup.explain;

import static dev.codebook.lookup.explain.Ascii.areDigits;
import static dev.codebook.lookup.explain.Ascii.isDigit;
import static dev.codebook.lookup.explain.Ascii.isHexDigit;
import static dev.codebook.lookup.explain.Ascii.isLetter;
import static dev.codebook.lookup.explain.Ascii.isOfWord;

/** What touches a number in a line. Each question is about the number between two offsets. */
final class NumberSurroundings {

    /** What is counted is no code: {@code error 3 times}. */
    private static final WordMap<Boolean> UNITS = new WordMap<Boolean>()
            .with(
                    true,
                    "times time files file errors error seconds second secs sec s ms minutes minute mins min hours hour days"
                            + " day bytes byte kb mb gb kib mib items attempts retries of warnings lines percent records devices"
                            + " rows entries objects results pages users computers updates packages threads processes tests");

    private static final int UNKNOWN = -1;

    private final char[] text;
    private final int from;
    private final int to;
    private int failure = UNKNOWN;

    NumberSurroundings(char[] text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** Whether the number is a part of something longer: a GUID, a version, a time, a date, a path. */
    boolean isJoined(int start, int end) {
        char after = at(end);
        if (isSlash(after) ? isDigit(at(end + 1)) : isJoint(after) && isOfWord(at(end + 1))) {
            return true;
        }
        return isJoint(at(start - 1)) && isHexDigit(at(start - 2)) && !isLabel(start);
    }

    /** {@code code:5}: a letter of a word, not of a number, stands before the colon. */
    private boolean isLabel(int start) {
        int word = start - 1;
        while (isOfWord(at(word - 1))) {
            word--;
        }
        return !Ascii.areHexDigits(text, word, start - 1);
    }

    /** Whether a minus is the number's sign, not a dash. */
    boolean isNegative(int start) {
        return at(start - 1) == '-' && !isOfWord(at(start - 2)) && at(start - 2) != '-';
    }

    /** Whether a word of what is counted follows; {@code code: 3010 of app 5} counts nothing, {@code failed: 3 of 20} does. */
    boolean isCounted(int start, int end) {
        if (at(end) == '%') {
            return true;
        }
        if (at(end) != ' ') {
            return false;
        }
        int wordEnd = end + 1;
        while (isOfWord(at(wordEnd))) {
            wordEnd++;
        }
        boolean isValue = isBefore(start - 2, ": ") && isBefore(end, " of ") && !isDigit(at(wordEnd + 1));
        return UNITS.get(text, end + 1, wordEnd) != null && !isValue;
    }

    /** Whether it stands in brackets of its own: {@code [8024402C]}. */
    boolean isBracketed(int start, int end) {
        return switch (at(start - 1)) {
            case '(' -> at(end) == ')' || at(end) == ',';
            case '[' -> at(end) == ']';
            case '|' -> at(end) == '|';
            default -> false;
        };
    }

    /** Whether it may repeat the number that ends at an offset: {@code 5 (0x5)}, {@code 5  (0x5)}, {@code 5 0x5}. */
    boolean isBehind(int previousEnd, int start) {
        int place = at(start - 1) == '(' ? start - 1 : start;
        return at(previousEnd) == ' ' && (place - previousEnd == 1 || place - previousEnd == 2 && at(place - 1) == ' ');
    }

    /** Whether it stands in brackets behind a sentence: {@code The path was not found. (0x3)}. */
    boolean isBehindSentence(int start, int end) {
        return isBefore(start - 3, ". (") && at(end) == ')';
    }

    /** Whether a word before it says that something went wrong. */
    boolean isInFailure(int start) {
        if (failure == UNKNOWN) {
            failure = firstFailure();
        }
        return failure < start;
    }

    private int firstFailure() {
        int word = from;
        for (int i = from; i < to; i++) {
            if (!isLetter(text[i])) {
                var role = WordRole.of(text, word, i);
                if (role == WordRole.ERROR || role == WordRole.FAILED) {
                    return word;
                }
                word = i + 1;
            }
        }
        return to;
    }

    /** Whether a text begins at an offset. */
    boolean isBefore(int offset, String expected) {
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

    /** Whether it is the first of several arguments: {@code RegOpenKeyEx(-2147483646,...}. */
    boolean isArgument(int start, int end) {
        return at(start - 1) == '(' && isLetter(at(start - 2)) && at(end) == ',';
    }

    /** Whether a colon and nothing, or a blank, follows. */
    boolean isBeforeColon(int end) {
        return at(end) == ':' && !isOfWord(at(end + 1));
    }

    /** Whether a word is marked as a hexadecimal number of Basic: {@code &H80070005}. */
    boolean isBasic(int start) {
        return at(start - 1) == '&' && (text[start] | 0x20) == 'h';
    }

    /** Eight digits with zeros in front are hexadecimal without a mark. */
    boolean isPadded(int start, int end) {
        return end - start == 8 && text[start] == '0' && text[start + 1] == '0' && areDigits(text, start, end);
    }

    /** The character at an offset, a line's end outside. */
    char at(int offset) {
        return offset < from || offset >= to ? '\n' : text[offset];
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '.' || c == ':' || c == '+' || c == '`';
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }
}
