package dev.codebook.lookup.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words in a line that may be codes: the names, and the numbers by their spelling and the words before them.
 * Times, dates, ids, GUIDs, versions and addresses are skipped.
 */
final class NumberScanner {

    /** The number of digits of an HRESULT or NTSTATUS in hexadecimal. */
    private static final int HEX_DIGITS = 8;

    /** The number of digits of an HRESULT or NTSTATUS that is extended to 64 bits. */
    private static final int WIDE_DIGITS = 16;

    private static final int MOST_OF_BUGCHECK = 3;

    private static final char ESCAPE = '\u001b';

    private final Line line;
    private final CandidateRules rules;

    private NumberScanner(Line line) {
        this.line = line;
        this.rules = new CandidateRules(line);
    }

    /**
     * Returns the candidates of a line, or null if the line contains a colour sequence of a terminal, which must be
     * removed first.
     */
    static @Nullable List<NumberCandidate> of(Line line) {
        var scanner = new NumberScanner(line);
        int end = line.from();
        for (int number = line.nextNumber(end); number < line.to(); number = line.nextNumber(end)) {
            int start = line.wordStart(number);
            end = line.wordEnd(number);
            if (line.at(start - 1) == '[' && line.at(start - 2) == ESCAPE) {
                return null;
            }
            scanner.addWord(start, number, end);
        }
        return scanner.rules.found();
    }

    /** Adds a word that may be a code. Its first digit or underscore is at the offset {@code number}. */
    private void addWord(int start, int number, int end) {
        if (isName(start, end)) {
            rules.addName(start, end);
            addLetters(end);
        } else if (line.hasDigit(number, end)) {
            if (!NumberSurroundings.isJoined(line, start, end)) {
                addNumber(start, end);
            } else if (line.at(start - 1) == '`') {
                addHalf(start, end);
            }
        }
    }

    /** Returns whether a word starts with capitals and an underscore. */
    private boolean isName(int start, int end) {
        int capital = start;
        while (Letters.isCapital(line.at(capital)) || capital > start && Letters.isDigit(line.at(capital))) {
            capital++;
        }
        return capital > start
                && capital + 1 < end
                && line.at(capital) == '_'
                && NumberSurroundings.isWhole(line, start, end);
    }

    /** Adds a bug check of letters only after its name: {@code IRQL_NOT_LESS_OR_EQUAL (a)}, {@code BUGCHECK_CODE: a}. */
    private void addLetters(int nameEnd) {
        int start = nameEnd;
        while (start < line.to() && start - nameEnd <= MOST_OF_BUGCHECK && !Letters.isWordCharacter(line.at(start))) {
            start++;
        }
        int end = line.wordEnd(start);
        if (end - start <= MOST_OF_BUGCHECK && line.areHexDigits(start, end) && !line.hasDigit(start, end)) {
            rules.addOfBugcheck(start, end);
        }
    }

    private void addNumber(int start, int end) {
        int length = end - start;
        if (line.areHexDigits(start, end)) {
            addHexDigits(start, end);
        } else if (length > 2 && line.isPrefix(start)) {
            addPrefixed(start, end);
        } else if (line.at(start - 1) == '&' && (line.at(start) | 0x20) == 'h') {
            addHexadecimal(start - 1, start + 1, end, end);
        } else if (length == HEX_DIGITS + 1 && (line.at(end - 1) | 0x20) == 'h') {
            addHexadecimal(start, start, end - 1, end);
        }
    }

    private void addHexDigits(int start, int end) {
        int length = end - start;
        boolean isDecimal = line.areDigits(start, end);
        if (ComponentForms.isOfDirectory(line, start, end)) {
            rules.announce(start, end, true, null);
        } else if (length == WIDE_DIGITS && isExtended(start, end)) {
            rules.addExtended(start, end, line.at(start) != '0');
        } else if (isDecimal && ComponentForms.isOfInstaller(line, start)) {
            rules.announce(start, end, false, null);
        } else if (isDecimal) {
            rules.addDecimal(start, end);
        } else if (length == HEX_DIGITS) {
            rules.addBare(start, end);
        } else if (length <= MOST_OF_BUGCHECK) {
            rules.addOfBugcheck(start, end);
        }
    }

    private void addPrefixed(int start, int end) {
        int last = start + 2;
        while (last < end && Letters.isHexDigit(line.at(last))) {
            last++;
        }
        if (last - start - 2 == WIDE_DIGITS && isExtended(start + 2, last)) {
            rules.addExtended(start, last, line.at(start + 2) != '0');
        } else if (last == end || isSuffix(last, end) || line.at(last) == '_' && rules.isBugcheck(start)) {
            addHexadecimal(start, start + 2, last, line.at(last) == '_' ? last : end);
        }
    }

    /** Adds a failure that is extended to 64 bits and written in halves: {@code ffffffff`c0000005}. */
    private void addHalf(int start, int end) {
        int upper = start - 1 - HEX_DIGITS;
        if (end - start == HEX_DIGITS && line.areHexDigits(start, end) && rules.isFailure(start) && isFill(upper)) {
            rules.addExtended(line.isBefore(upper, "0x") ? upper - 2 : upper, end, line.at(upper) != '0');
        }
    }

    private void addHexadecimal(int start, int digits, int digitsEnd, int end) {
        if (digitsEnd - digits <= HEX_DIGITS && line.areHexDigits(digits, digitsEnd)) {
            rules.addHexadecimal(start, digits, digitsEnd, end);
        }
    }

    /** Returns whether sixteen digits are a failure with 32 bits, extended by zeros or by its sign. */
    private boolean isExtended(int start, int end) {
        return line.areHexDigits(start, end) && rules.isFailure(end - HEX_DIGITS) && isFill(start);
    }

    /** Returns whether eight digits are the upper half of a number that is extended to 64 bits. */
    private boolean isFill(int start) {
        return line.isAt(start, "00000000") || line.isAt(start, "ffffffff") || line.isAt(start, "FFFFFFFF");
    }

    /** Returns whether the text is a C suffix as in 0x80070005L. */
    private boolean isSuffix(int start, int end) {
        for (int i = start; i < end; i++) {
            if ((line.at(i) | 0x20) != 'l' && (line.at(i) | 0x20) != 'u') {
                return false;
            }
        }
        return true;
    }
}
