package dev.codebook.lookup.explain;

import static dev.codebook.lookup.explain.Letters.isCapital;
import static dev.codebook.lookup.explain.Letters.isLetter;

/**
 * Recognises the forms in which a number is a code, or may be one, although no word announces it. The number is between
 * the offsets {@code start} and {@code end} of a line.
 */
final class NumberForms {

    /** The number of capitals after small letters from which a word is a function and not a property. */
    private static final int FEWEST_HUMPS = 3;

    private NumberForms() {}

    /**
     * Returns whether a small hexadecimal number is the error of a sentence: {@code The path was not found. (0x3)},
     * {@code access denied [0x00000005]}, {@code no account 'PC5$': 0x525}, {@code Error WRITE, 0x00000021 while}.
     */
    static boolean isError(Line line, int start, int end, boolean isWhole) {
        return line.at(end) == ')' && line.isBefore(start, ". (")
                || isWhole && line.at(start - 1) == '[' && line.at(end) == ']'
                || isWhole && line.isBefore(start, ", ") && line.isBefore(line.wordStart(start - 3), "Error ")
                || line.isBefore(start, "': ")
                || line.isBefore(start, "\": ");
    }

    /** Returns whether the number follows the name of a function in a line about a failure: {@code DsGetDcName: 1355}. */
    static boolean isResult(Line line, int start) {
        return line.isBefore(start, ": ")
                && new WordsBefore(line, start).isFunction(FEWEST_HUMPS)
                && line.isInFailure(start);
    }

    /** Returns whether the number is that of an error of the operating system: {@code (OS 32)}. */
    static boolean isOfSystem(Line line, int start, int end) {
        return line.at(end) == ')' && (line.isBefore(start, "(OS ") || line.isBefore(start, "(os "));
    }

    /** Returns whether the number is in brackets after the name of an error: {@code VBOX_E_NOT_FOUND (0x80BB0001)}. */
    static boolean isAfterErrorName(Line line, int start) {
        if (!line.isBefore(start, " (")) {
            return false;
        }
        int end = start - " (".length();
        int name = end;
        while (isCapital(line.at(name - 1)) || line.at(name - 1) == '_') {
            name--;
        }
        for (int i = name; i < end; i++) {
            if (line.isAt(i, "_E_") || line.isAt(i, "ERR") || line.isAt(i, "FAIL")) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the number starts like an HRESULT or NTSTATUS that is a failure, and its code is not zero. */
    static boolean isUsualFailure(Line line, int start, int end) {
        if (line.at(start) == '-') {
            return line.isAt(start, "-21") || line.isAt(start, "-107");
        }
        boolean isHresult = line.at(start + 2) == '8' && line.at(start + 3) < '8';
        boolean isStatus = (line.at(start + 2) | 0x20) == 'c' && line.at(start + 3) < '2';
        return end - start == "0x80000000".length()
                && line.at(start + 1) == 'x'
                && (isHresult || isStatus)
                && !line.isBefore(end, "0000");
    }

    /**
     * Returns whether eight decimal digits may be an HRESULT and not an id, by what precedes them:
     * {@code tid(163c) 80004005}, {@code P7: 80000003}, {@code failed: 80040154}.
     */
    static boolean isStandalone(Line line, int start, int end, boolean isParameter) {
        int before = start - 1;
        while (line.at(before) == ' ' || line.at(before) == '\t') {
            before--;
        }
        return switch (line.at(before)) {
            case ')', ']' -> true;
            case ':' -> isParameter || line.isInFailure(start);
            case '>' -> isParameter;
            case '.', ',', ';', '|' -> line.isInFailure(start);
            case '\n' -> line.at(end) == ':';
            default -> false;
        };
    }

    /** Returns whether eight digits with leading zeros are the error of a file: {@code Unable to load 'C:\\x.inf'(00000003)}. */
    static boolean isOfFile(Line line, int start, int end) {
        return line.isBefore(start, "'(") && line.at(end) == ')' && line.isInFailure(start);
    }

    /** Returns whether only blanks and percent signs are before the number, and nothing follows it. */
    static boolean isOnlyValue(Line line, int start, int end) {
        int before = start - 1;
        while (line.at(before) == '%' || line.at(before) == ' ' || line.at(before) == '\t') {
            before--;
        }
        return before < line.from() && end == line.to();
    }

    /** Returns whether a name in capitals follows, which may be that of the code: {@code 5 (ERROR_ACCESS_DENIED)}. */
    static boolean isBeforeName(Line line, int end) {
        int word = end;
        while (word - end < 3 && isBetween(line.at(word))) {
            word++;
        }
        int capital = word;
        while (isCapital(line.at(capital))) {
            capital++;
        }
        return word > end && capital > word && line.at(capital) == '_';
    }

    private static boolean isBetween(char c) {
        return c == ' ' || c == '(' || c == '[' || c == '=' || c == ':' || c == '-';
    }

    /** Returns whether words are beside the number as a message is: {@code text (5)}, {@code 5: text}, {@code 5 (text}. */
    static boolean isBesideMessage(Line line, int start, int end) {
        boolean isBeforeText = switch (line.at(end)) {
            case ']' -> line.at(start - 1) == '[' && line.at(end + 1) == ' ' && isLetter(line.at(end + 2));
            case ':' -> line.at(end + 1) == ' ' && isLetter(line.at(end + 2));
            case ' ' ->
                line.at(end + 1) == '(' && isLetter(line.at(end + 2))
                        || line.isAt(end, " - ") && isLetter(line.at(end + 3));
            default -> false;
        };
        return isBeforeText
                ? start == line.from() || line.isInFailure(start)
                : line.at(end) == ')'
                        && line.isBefore(start, " (")
                        && (isLetter(line.at(start - 3)) || line.at(start - 3) == '.');
    }
}
