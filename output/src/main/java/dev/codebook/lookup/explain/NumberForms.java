package dev.codebook.lookup.explain;

import static dev.codebook.lookup.explain.Letters.isCapital;
import static dev.codebook.lookup.explain.Letters.isLetter;
import static dev.codebook.lookup.explain.Letters.isWordCharacter;

/**
 * Recognises the forms in which a number is a code, or may be one, although no word announces it. The offsets
 * {@code start} and {@code end} enclose the number.
 */
final class NumberForms {

    /** The number of capitals after small letters from which a word is a function and not a property. */
    private static final int FEWEST_HUMPS = 3;

    private final char[] text;
    private final int from;
    private final NumberSurroundings surroundings;

    NumberForms(char[] text, int from, NumberSurroundings surroundings) {
        this.text = text;
        this.from = from;
        this.surroundings = surroundings;
    }

    /**
     * Returns whether a small hexadecimal number is the error of a sentence: {@code The path was not found. (0x3)},
     * {@code access denied [0x00000005]}, {@code no account 'PC5$': 0x525}.
     */
    boolean isError(int start, int end, boolean isWhole) {
        return surroundings.isAt(start - 3, ". (") && at(end) == ')'
                || isWhole && at(start - 1) == '[' && at(end) == ']'
                || surroundings.isAt(start - 2, ": ") && (at(start - 3) == '\'' || at(start - 3) == '"');
    }

    /** Returns whether the number follows the name of a function in a line about a failure: {@code DsGetDcName: 1355}. */
    boolean isResult(int start) {
        return surroundings.isAt(start - 2, ": ")
                && new WordsBefore(text, from, start).isFunction(FEWEST_HUMPS)
                && surroundings.isInFailure(start);
    }

    /** Returns whether the number is that of an error of the operating system: {@code (OS 32)}. */
    boolean isOfSystem(int start, int end) {
        return (surroundings.isAt(start - 4, "(OS ") || surroundings.isAt(start - 4, "(os ")) && at(end) == ')';
    }

    /** Returns whether the number is in brackets after the name of an error: {@code VBOX_E_NOT_FOUND (0x80BB0001)}. */
    boolean isAfterErrorName(int start) {
        if (!surroundings.isAt(start - 2, " (")) {
            return false;
        }
        int end = start - 2;
        int name = end;
        while (isCapital(at(name - 1)) || at(name - 1) == '_') {
            name--;
        }
        for (int i = name; i < end; i++) {
            if (surroundings.isAt(i, "_E_") || surroundings.isAt(i, "ERR") || surroundings.isAt(i, "FAIL")) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the number starts like an HRESULT or NTSTATUS that is a failure, and its code is not zero. */
    boolean isUsualFailure(int start, int end) {
        if (text[start] == '-') {
            return surroundings.isAt(start, "-21") || surroundings.isAt(start, "-107");
        }
        boolean isHresult = text[start + 2] == '8' && text[start + 3] < '8';
        boolean isStatus = (text[start + 2] | 0x20) == 'c' && text[start + 3] < '2';
        return end - start == "0x80000000".length()
                && text[start + 1] == 'x'
                && (isHresult || isStatus)
                && !surroundings.isAt(end - 4, "0000");
    }

    /**
     * Returns whether eight decimal digits may be an HRESULT and not an id, by what precedes them:
     * {@code tid(163c) 80004005}, {@code P7: 80000003}, {@code failed: 80040154}.
     */
    boolean isStandalone(int start, int end, boolean isParameter) {
        int before = start - 1;
        while (at(before) == ' ' || at(before) == '\t') {
            before--;
        }
        return switch (at(before)) {
            case ')', ']' -> true;
            case ':' -> isParameter || surroundings.isInFailure(start);
            case '>' -> isParameter;
            case '.', ',', ';', '|' -> surroundings.isInFailure(start);
            case '\n' -> at(end) == ':';
            default -> false;
        };
    }

    /** Returns whether the number has eight digits and leading zeros, which makes it hexadecimal. */
    boolean isPadded(int start, int end) {
        return end - start == 8 && text[start] == '0' && text[start + 1] == '0';
    }

    /** Returns whether a dash joins the number to a word: {@code rc-5}. */
    boolean isAfterDash(int start) {
        return at(start - 1) == '-' && isWordCharacter(at(start - 2));
    }

    /** Returns whether the number is that of a message: {@code %%1053}. */
    boolean isMessageNumber(int start) {
        return surroundings.isAt(start - 2, "%%");
    }

    /** Returns whether only blanks and percent signs are before the number, and nothing follows it. */
    boolean isOnlyValue(int start, int end) {
        int before = start - 1;
        while (before >= from && (text[before] == '%' || text[before] == ' ' || text[before] == '\t')) {
            before--;
        }
        return before < from && at(end) == '\n';
    }

    /** Returns whether a name in capitals follows, which may be that of the code: {@code 5 (ERROR_ACCESS_DENIED)}. */
    boolean isBeforeName(int end) {
        int word = end;
        while (word - end < 3 && isBetween(at(word))) {
            word++;
        }
        int capital = word;
        while (isCapital(at(capital))) {
            capital++;
        }
        return word > end && capital > word && at(capital) == '_';
    }

    private static boolean isBetween(char c) {
        return c == ' ' || c == '(' || c == '[' || c == '=' || c == ':' || c == '-';
    }

    /** Returns whether words are beside the number as a message is: {@code text (5)}, {@code 5: text}, {@code 5 (text}. */
    boolean isBesideMessage(int start, int end) {
        if (at(start - 1) == '(' && at(end) == ')' && at(start - 2) == ' ') {
            return isLetter(at(start - 3)) || at(start - 3) == '.';
        }
        boolean isBeforeText = at(start - 1) == '[' && surroundings.isAt(end, "] ") && isLetter(at(end + 2))
                || surroundings.isAt(end, ": ") && isLetter(at(end + 2))
                || surroundings.isAt(end, " (") && isLetter(at(end + 2))
                || surroundings.isAt(end, " - ") && isLetter(at(end + 3));
        return isBeforeText && (start == from || surroundings.isInFailure(start));
    }

    private char at(int offset) {
        return surroundings.at(offset);
    }
}
