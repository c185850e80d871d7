package dev.codebook.lookup.explain;

import static dev.codebook.lookup.explain.Letters.isDigit;
import static dev.codebook.lookup.explain.Letters.isHexDigit;
import static dev.codebook.lookup.explain.Letters.isLetter;
import static dev.codebook.lookup.explain.Letters.isWordCharacter;

import org.jspecify.annotations.Nullable;

/** Examines the characters around a number in a line. The offsets {@code start} and {@code end} enclose the number. */
final class NumberSurroundings {

    /** The distance at which a text still belongs to a number, which bounds the work for a long line. */
    static final int FARTHEST = 1000;

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

    /** Returns whether the number is a part of something longer: a GUID, a version, a time, a date, a path. */
    boolean isJoined(int start, int end) {
        char after = at(end);
        if (isSlash(after)
                ? isDigit(at(end + 1)) && !isAt(end, "/0x")
                : isJoint(after) && isWordCharacter(at(end + 1))) {
            return true;
        }
        return isJoint(at(start - 1)) && isHexDigit(at(start - 2)) && !isLabel(start);
    }

    /** Returns whether the word before the colon is a label, not a number: {@code code:5}. */
    private boolean isLabel(int start) {
        int word = start - 1;
        while (isWordCharacter(at(word - 1))) {
            word--;
        }
        return !Letters.areHexDigits(text, isAt(word, "0x") ? word + 2 : word, start - 1);
    }

    /** Returns whether no character before or after the word makes it a part of a path, an address or a colour. */
    boolean isWhole(int start, int end) {
        return !isPart(at(start - 1)) && !isPart(at(end));
    }

    private static boolean isPart(char c) {
        return c == '#' || c == '@' || c == '\\' || c == '$' || c == '~';
    }

    /** Returns whether the text between two offsets contains only one letter or digit, in either case. */
    boolean areAll(char c, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Letters.lower(text[i]) != c) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a minus before the number is its sign and not a dash. */
    boolean isNegative(int start) {
        return at(start - 1) == '-' && !isWordCharacter(at(start - 2)) && at(start - 2) != '-';
    }

    /** Returns whether the number is a count, as in {@code failed: 3 of 20}, but not in {@code code: 3010 of app 5}. */
    boolean isCounted(int start, int end) {
        if (at(end) == '%') {
            return true;
        }
        if (at(end) != ' ') {
            return false;
        }
        int wordEnd = end + 1;
        while (isWordCharacter(at(wordEnd))) {
            wordEnd++;
        }
        boolean isValue = isAt(start - 2, ": ") && isAt(end, " of ") && !isDigit(at(wordEnd + 1));
        return Words.isUnit(text, end + 1, wordEnd) && at(wordEnd) != '\'' && !isValue;
    }

    /** Returns whether brackets enclose only the number: {@code [8024402C]}. */
    boolean isBracketed(int start, int end) {
        return switch (at(start - 1)) {
            case '(' -> at(end) == ')' || at(end) == ',';
            case '\uff08' -> at(end) == '\uff09';
            case '[' -> at(end) == ']';
            case '|' -> at(end) == '|';
            default -> false;
        };
    }

    /** Returns whether the number may repeat the previous one: {@code 5 (0x5)}, {@code 5  (0x5)}, {@code 5 0x5}. */
    boolean isAfter(int previousEnd, int start) {
        int place = at(start - 1) == '(' ? start - 1 : start;
        return at(previousEnd) == ' ' && (place - previousEnd == 1 || place - previousEnd == 2 && at(place - 1) == ' ');
    }

    /** Returns whether a word before the number reports a failure. */
    boolean isInFailure(int start) {
        if (failure == UNKNOWN) {
            failure = firstFailure();
        }
        return failure < start;
    }

    private int firstFailure() {
        int word = from;
        for (int i = from; i < to; i++) {
            boolean isLetter = isLetter(text[i]);
            if (!isLetter || Letters.isCapital(text[i]) && i > word && !Letters.isCapital(text[i - 1])) {
                if (isFailure(Words.role(text, word, i))) {
                    return word;
                }
                word = isLetter ? i : i + 1;
            }
        }
        return to;
    }

    private static boolean isFailure(@Nullable WordRole role) {
        return role == WordRole.ERROR
                || role == WordRole.FAILED
                || role == WordRole.TROUBLE
                || role == WordRole.EXCEPTION;
    }

    /** Returns whether a text is in the line, not far before the number. */
    boolean isIn(String expected, int start) {
        int place = start - expected.length();
        int first = Math.max(from, start - FARTHEST);
        while (place >= first && !isAt(place, expected)) {
            place--;
        }
        return place >= first;
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

    /** Returns whether the brackets after the number contain the four arguments of a bug check. */
    boolean isBeforeArguments(int end) {
        int last = end + 1 < to && text[end] == ' ' ? end + 2 : end + 1;
        if (!isAt(last - 1, "(0x")) {
            return false;
        }
        last += 2;
        while (isHexDigit(at(last))) {
            last++;
        }
        return at(last) == ',';
    }

    /** Returns whether the number is the first of several arguments: {@code RegOpenKeyEx(-2147483646,...}. */
    boolean isArgument(int start, int end) {
        return at(start - 1) == '(' && isLetter(at(start - 2)) && at(end) == ',';
    }

    /** Returns whether a colon follows the number and ends the word. */
    boolean isBeforeColon(int end) {
        return at(end) == ':' && !isWordCharacter(at(end + 1));
    }

    /** Returns whether a word has the hexadecimal prefix of Basic: {@code &H80070005}. */
    boolean isBasic(int start) {
        return at(start - 1) == '&' && (text[start] | 0x20) == 'h';
    }

    /** Returns the character at an offset, or a line feed for an offset outside the line. */
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
