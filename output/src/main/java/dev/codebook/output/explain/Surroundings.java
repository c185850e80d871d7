package dev.codebook.output.explain;

import static dev.codebook.output.explain.Characters.areDigits;
import static dev.codebook.output.explain.Characters.isCapital;
import static dev.codebook.output.explain.Characters.isDigit;
import static dev.codebook.output.explain.Characters.isHexDigit;
import static dev.codebook.output.explain.Characters.isLetter;
import static dev.codebook.output.explain.Characters.isOfWord;

/** What touches a number in a line. Each question is about the number between two offsets. */
final class Surroundings {

    /** What is counted is no code: {@code error 3 times}. */
    private static final Vocabulary<Boolean> UNITS = new Vocabulary<Boolean>()
            .with(
                    true,
                    "times time files file errors error seconds second secs sec s ms minutes minute mins min hours hour days"
                            + " day bytes byte kb mb gb kib mib items attempts retries of warnings lines percent records devices"
                            + " rows entries objects results pages users computers updates packages threads processes tests");

    private final char[] text;
    private final int from;
    private final int to;

    Surroundings(char[] text, int from, int to) {
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
        return !Characters.areHexDigits(text, word, start - 1);
    }

    /** Whether a minus is the number's sign, not a dash. */
    boolean isNegative(int start) {
        return at(start - 1) == '-' && !isOfWord(at(start - 2)) && at(start - 2) != '-';
    }

    /** Whether a word of what is counted follows. */
    boolean isCounted(int end) {
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
        return UNITS.get(text, end + 1, wordEnd) != null;
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

    /** Whether it may repeat the number that ends at an offset: {@code 5 (0x5)}, {@code 5 0x5}. */
    boolean isBehind(int previousEnd, int start) {
        int gap = start - previousEnd;
        return gap == 1 && at(previousEnd) == ' ' || gap == 2 && at(previousEnd) == ' ' && at(start - 1) == '(';
    }

    /** Whether it is the first of several arguments: {@code RegOpenKeyEx(-2147483646,...}. */
    boolean isArgument(int start, int end) {
        return at(start - 1) == '(' && isLetter(at(start - 2)) && at(end) == ',';
    }

    /** {@code Error 1406. Could not write}, {@code DEBUG: Error 2826:  }: Windows Installer's own number, in its own list. */
    boolean isOfInstaller(int start, int end) {
        int word = start - "Error ".length();
        if (end - start != 4 || at(word) != 'E') {
            return false;
        }
        boolean isSentence = at(end) == '.' && at(end + 1) == ' ' && isCapital(at(end + 2));
        return isSentence && (word == from || at(word - 2) == '.') || at(word - 2) == ':' && at(word - 3) == 'G';
    }

    /** {@code (404) Not Found}, {@code ERROR 5704 --- [main]}: the status of a reply, the process of a logger. */
    boolean isOfAnother(int start, int end) {
        boolean isReply = end - start == 3
                && (text[start] == '4' || text[start] == '5')
                && at(start - 1) == '('
                && at(end) == ')'
                && at(end + 1) == ' '
                && isCapital(at(end + 2));
        return isReply || at(end) == ' ' && at(end + 1) == '-' && at(end + 2) == '-' && at(end + 3) == '-';
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
    private char at(int offset) {
        return offset < from || offset >= to ? '\n' : text[offset];
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '.' || c == ':' || c == '+' || c == '`';
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }
}
