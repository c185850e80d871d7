package dev.codebook.lookup.explain;

import static dev.codebook.lookup.explain.Letters.areDigits;
import static dev.codebook.lookup.explain.Letters.areHexDigits;
import static dev.codebook.lookup.explain.Letters.isDigit;
import static dev.codebook.lookup.explain.Letters.isWordCharacter;

import java.util.ArrayList;
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

    private final char[] text;
    private final int from;
    private final int to;
    private final NumberSurroundings surroundings;
    private final CandidateRules rules;
    private final ActiveDirectoryErrors directory;
    private final InstallerNote note;
    private final List<NumberCandidate> found = new ArrayList<>(0);

    private NumberScanner(char[] text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.surroundings = new NumberSurroundings(text, from, to);
        this.rules = new CandidateRules(text, from, surroundings, found);
        this.directory = new ActiveDirectoryErrors(text, to, surroundings);
        this.note = new InstallerNote(text, from, surroundings);
    }

    /**
     * Returns the candidates of a line, which is the text between two offsets, or null if the line contains a colour
     * sequence of a terminal, which must be removed first.
     */
    static @Nullable List<NumberCandidate> of(char[] text, int from, int to) {
        var candidates = new NumberScanner(text, from, to);
        return candidates.find() ? candidates.found : null;
    }

    private boolean find() {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (isDigit(c) || c == '_') {
                int start = i;
                while (start > from && isWordCharacter(text[start - 1])) {
                    start--;
                }
                int end = i + 1;
                boolean isNumber = isDigit(c);
                while (end < to && isWordCharacter(text[end])) {
                    isNumber |= isDigit(text[end]);
                    end++;
                }
                if (surroundings.at(start - 1) == '[' && surroundings.at(start - 2) == ESCAPE) {
                    return false;
                }
                if (isName(start, end)) {
                    rules.addName(start, end);
                    addLetters(end);
                } else if (isNumber && !surroundings.isJoined(start, end)) {
                    add(start, end);
                } else if (isNumber && surroundings.at(start - 1) == '`') {
                    addHalf(start, end);
                }
                i = end;
            }
        }
        return true;
    }

    /** Returns whether a word starts with capitals and an underscore. */
    private boolean isName(int start, int end) {
        int capital = start;
        while (capital < end && (Letters.isCapital(text[capital]) || capital > start && isDigit(text[capital]))) {
            capital++;
        }
        return capital > start && capital + 1 < end && text[capital] == '_' && surroundings.isWhole(start, end);
    }

    /** Adds a bug check of letters only after its name: {@code IRQL_NOT_LESS_OR_EQUAL (a)}, {@code BUGCHECK_CODE: a}. */
    private void addLetters(int nameEnd) {
        int start = nameEnd;
        while (start < to && start - nameEnd <= MOST_OF_BUGCHECK && !isWordCharacter(text[start])) {
            start++;
        }
        int end = start;
        while (end < to && isWordCharacter(text[end]) && !isDigit(text[end])) {
            end++;
        }
        if (end - start <= MOST_OF_BUGCHECK && areHexDigits(text, start, end)) {
            rules.addOfBugcheck(start, end);
        }
    }

    /** Adds a word with a digit, if it may be a code. */
    private void add(int start, int end) {
        int length = end - start;
        if (length > 2 && text[start] == '0' && (text[start + 1] | 0x20) == 'x') {
            addPrefixed(start, end);
        } else if (areHexDigits(text, start, end) && directory.contain(start, end)) {
            rules.announce(start, end, true, null);
        } else if (surroundings.isBasic(start)) {
            addHexadecimal(start - 1, start + 1, end, end);
        } else if (length == HEX_DIGITS + 1 && (text[end - 1] | 0x20) == 'h') {
            addHexadecimal(start, start, end - 1, end);
        } else if (length == WIDE_DIGITS && isExtended(start, end)) {
            rules.addExtended(start, end, text[start] != '0');
        } else if (note.contains(start, end)) {
            rules.announce(start, end, false, null);
        } else if (areDigits(text, start, end)) {
            rules.addDecimal(start, end);
        } else if (length == HEX_DIGITS && areHexDigits(text, start, end)) {
            rules.addBare(start, end);
        } else if (length <= MOST_OF_BUGCHECK && areHexDigits(text, start, end)) {
            rules.addOfBugcheck(start, end);
        }
    }

    private void addPrefixed(int start, int end) {
        int last = start + 2;
        while (last < end && Letters.isHexDigit(text[last])) {
            last++;
        }
        if (last - start - 2 == WIDE_DIGITS && isExtended(start + 2, last)) {
            rules.addExtended(start, last, text[start + 2] != '0');
        } else if (last == end || isSuffix(last, end) || text[last] == '_' && rules.isBugcheck(start)) {
            addHexadecimal(start, start + 2, last, text[Math.min(last, to - 1)] == '_' ? last : end);
        }
    }

    /** Adds a failure that is extended to 64 bits and written in halves: {@code ffffffff`c0000005}. */
    private void addHalf(int start, int end) {
        int upper = start - 1 - HEX_DIGITS;
        if (end - start == HEX_DIGITS
                && upper >= from
                && areHexDigits(text, start, end)
                && rules.isFailure(start)
                && (surroundings.areAll('f', upper, start - 1) || surroundings.areAll('0', upper, start - 1))) {
            rules.addExtended(surroundings.isAt(upper - 2, "0x") ? upper - 2 : upper, end, text[upper] != '0');
        }
    }

    private void addHexadecimal(int start, int digits, int digitsEnd, int end) {
        if (digitsEnd - digits <= HEX_DIGITS && areHexDigits(text, digits, digitsEnd)) {
            rules.addHexadecimal(start, digits, digitsEnd, end);
        }
    }

    /** Returns whether sixteen digits are a failure with 32 bits, extended by zeros or by its sign. */
    private boolean isExtended(int start, int end) {
        if (!areHexDigits(text, start, end) || !rules.isFailure(end - HEX_DIGITS)) {
            return false;
        }
        return surroundings.areAll('0', start, end - HEX_DIGITS) || surroundings.areAll('f', start, end - HEX_DIGITS);
    }

    /** Returns whether the text is a C suffix as in 0x80070005L. */
    private boolean isSuffix(int start, int end) {
        for (int i = start; i < end; i++) {
            if ((text[i] | 0x20) != 'l' && (text[i] | 0x20) != 'u') {
                return false;
            }
        }
        return true;
    }
}
