package dev.codebook.lookup.explain;

import static dev.codebook.lookup.explain.Letters.isDigit;
import static dev.codebook.lookup.explain.Letters.isHexDigit;
import static dev.codebook.lookup.explain.Letters.isLetter;
import static dev.codebook.lookup.explain.Letters.isWordCharacter;

/** Examines the characters around a number, which is between the offsets {@code start} and {@code end} of a line. */
final class NumberSurroundings {

    private NumberSurroundings() {}

    /** Returns whether the number is a part of something longer: a GUID, a version, a time, a date, a path. */
    static boolean isJoined(Line line, int start, int end) {
        char after = line.at(end);
        if (after == '/' || after == '\\'
                ? isDigit(line.at(end + 1)) && !line.isAt(end, "/0x")
                : isJoint(after) && isWordCharacter(line.at(end + 1))) {
            return true;
        }
        return isJoint(line.at(start - 1)) && isHexDigit(line.at(start - 2)) && !isLabel(line, start);
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '.' || c == ':' || c == '+' || c == '`';
    }

    /** Returns whether the word before the colon is a label, not a number: {@code code:5}. */
    private static boolean isLabel(Line line, int start) {
        int word = line.wordStart(start - 1);
        return !line.areHexDigits(line.isAt(word, "0x") ? word + 2 : word, start - 1);
    }

    /** Returns whether no character before or after the word makes it a part of a path, an address or a colour. */
    static boolean isWhole(Line line, int start, int end) {
        return !isPart(line.at(start - 1)) && !isPart(line.at(end));
    }

    private static boolean isPart(char c) {
        return c == '#' || c == '@' || c == '\\' || c == '$' || c == '~';
    }

    /** Returns whether a minus before the number is its sign and not a dash. */
    static boolean isNegative(Line line, int start) {
        return line.at(start - 1) == '-' && !isWordCharacter(line.at(start - 2)) && line.at(start - 2) != '-';
    }

    /** Returns whether a dash joins the number to a word: {@code rc-5}. */
    static boolean isAfterDash(Line line, int start) {
        return line.at(start - 1) == '-' && isWordCharacter(line.at(start - 2));
    }

    /** Returns whether the number is a count, as in {@code failed: 3 of 20}, but not in {@code code: 3010 of app 5} or {@code c0000005 Files}. */
    static boolean isCounted(Line line, int start, int end) {
        if (line.at(end) != ' ') {
            return line.at(end) == '%';
        }
        boolean isSentence = Letters.isCapital(line.at(end + 1))
                && !Letters.isCapital(line.at(end + 2))
                && !line.areDigits(start, end);
        int wordEnd = line.wordEnd(end + 1);
        boolean isValue = line.isBefore(start, ": ") && line.isAt(end, " of ") && !isDigit(line.at(wordEnd + 1));
        return !isValue && !isSentence && line.at(wordEnd) != '\'' && Words.isUnit(line.text(), end + 1, wordEnd);
    }

    /** Returns whether brackets enclose only the number: {@code [8024402C]}. */
    static boolean isBracketed(Line line, int start, int end) {
        return switch (line.at(start - 1)) {
            case '(' -> line.at(end) == ')' || line.at(end) == ',';
            case '\uff08' -> line.at(end) == '\uff09';
            case '[' -> line.at(end) == ']';
            case '|' -> line.at(end) == '|';
            default -> false;
        };
    }

    /** Returns whether the number may repeat the previous one: {@code 5 (0x5)}, {@code 5  (0x5)}, {@code 5 0x5}. */
    static boolean isAfter(Line line, int previousEnd, int start) {
        int place = line.at(start - 1) == '(' ? start - 1 : start;
        int gap = place - previousEnd;
        return line.at(previousEnd) == ' ' && (gap == 1 || gap == 2 && line.at(place - 1) == ' ');
    }

    /** Returns whether the brackets after the number contain the four arguments of a bug check. */
    static boolean isBeforeArguments(Line line, int end) {
        int bracket = line.at(end) == ' ' ? end + 1 : end;
        if (!line.isAt(bracket, "(0x")) {
            return false;
        }
        int last = bracket + "(0x".length();
        while (isHexDigit(line.at(last))) {
            last++;
        }
        return line.at(last) == ',';
    }

    /** Returns whether the number is the first of several arguments: {@code RegOpenKeyEx(-2147483646,...}. */
    static boolean isArgument(Line line, int start, int end) {
        return line.at(start - 1) == '(' && isLetter(line.at(start - 2)) && line.at(end) == ',';
    }

    /** Returns whether a colon follows the number and ends the word. */
    static boolean isBeforeColon(Line line, int end) {
        return line.at(end) == ':' && !isWordCharacter(line.at(end + 1));
    }
}
