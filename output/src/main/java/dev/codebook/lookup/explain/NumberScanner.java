package dev.codebook.lookup.explain;

import static dev.codebook.lookup.explain.Ascii.areDigits;
import static dev.codebook.lookup.explain.Ascii.areHexDigits;
import static dev.codebook.lookup.explain.Ascii.isDigit;
import static dev.codebook.lookup.explain.Ascii.isWordCharacter;

import dev.codebook.lookup.explain.NumberCandidate.Trust;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers in a line that may be codes, by the spelling of the number and the words before it. Times, dates,
 * ids, GUIDs, versions and addresses are skipped.
 */
final class NumberScanner {

    /** The number of digits of an HRESULT or NTSTATUS in hexadecimal. */
    private static final int HEX_DIGITS = 8;

    /** The number of digits of a failure in decimal: 2147483648 and above. */
    private static final int DECIMAL_DIGITS = 10;

    private static final int FEWEST_OF_STATUS = 4;
    private static final int MOST_OF_BUGCHECK = 3;

    private final char[] text;
    private final int from;
    private final int to;
    private final NumberSurroundings surroundings;
    private final ForeignNumbers others;
    private final ActiveDirectoryErrors directory;
    private final List<NumberCandidate> found = new ArrayList<>(0);

    private NumberScanner(char[] text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.surroundings = new NumberSurroundings(text, from, to);
        this.others = new ForeignNumbers(text, from, surroundings);
        this.directory = new ActiveDirectoryErrors(text, to, surroundings);
    }

    /** Returns the candidates of a line, which is the text between two offsets. */
    static List<NumberCandidate> of(char[] text, int from, int to) {
        var candidates = new NumberScanner(text, from, to);
        candidates.find();
        return candidates.found;
    }

    private void find() {
        for (int i = from; i < to; i++) {
            if (isDigit(text[i])) {
                int start = i;
                while (start > from && isWordCharacter(text[start - 1])) {
                    start--;
                }
                int end = i + 1;
                while (end < to && isWordCharacter(text[end])) {
                    end++;
                }
                if (!surroundings.isJoined(start, end)) {
                    add(start, end);
                }
                i = end;
            }
        }
    }

    /** Adds a word with a digit, if it may be a code. */
    private void add(int start, int end) {
        int length = end - start;
        if (length > 2 && text[start] == '0' && (text[start + 1] | 0x20) == 'x') {
            addPrefixed(start, end, start + 2, withoutSuffix(start + 2, end));
        } else if (areHexDigits(text, start, end) && directory.contain(start, end)) {
            add(start, end, true, NumberContext.CODE);
        } else if (surroundings.isBasic(start)) {
            addPrefixed(start - 1, end, start + 1, end);
        } else if (length == HEX_DIGITS + 1 && (text[end - 1] | 0x20) == 'h') {
            addPrefixed(start, end, start, end - 1);
        } else if (length == HEX_DIGITS && areHexDigits(text, start, end) && isFailure(start)) {
            addBare(start, end);
        } else if (areDigits(text, start, end)) {
            addDecimal(start, end);
        } else if (length <= MOST_OF_BUGCHECK && areHexDigits(text, start, end)) {
            addOfBugcheck(start, end);
        }
    }

    private void addPrefixed(int start, int end, int digits, int digitsEnd) {
        int length = digitsEnd - digits;
        if (length > HEX_DIGITS || !areHexDigits(text, digits, digitsEnd)) {
            return;
        }
        boolean isFailure = length == HEX_DIGITS && isFailure(digits);
        var context = NumberContext.before(text, from, start);
        boolean isAnnounced = switch (context) {
            case CODE, BUGCHECK_CODE, HRESULT, BUGCHECK, STOP -> !others.contain(start, end);
            case FAILED -> isPlain(start, end);
            case STATUS -> length == HEX_DIGITS;
            case HINT -> isFailure;
            case NONE -> surroundings.isAfterSentence(start, end) && surroundings.isInFailure(start);
            case OTHER -> false;
        };
        if (isAnnounced) {
            add(start, end, true, context);
        } else if (context == NumberContext.NONE) {
            addUnannounced(start, end, true, isFailure);
        }
    }

    private void addDecimal(int start, int end) {
        boolean isNegative = surroundings.isNegative(start);
        int begin = isNegative ? start - 1 : start;
        int length = end - start;
        boolean isFailure = length == DECIMAL_DIGITS
                && (isNegative || text[start] >= '2' && text[start] <= '4')
                && !surroundings.isCounted(start, end);
        var context = NumberContext.before(text, from, begin);
        boolean isAnnounced = switch (context) {
            case CODE, BUGCHECK_CODE -> isFailure || isPlain(start, end);
            case STATUS -> isFailure || length >= FEWEST_OF_STATUS && isPlain(start, end);
            case FAILED ->
                isFailure || (length >= FEWEST_OF_STATUS || surroundings.isBeforeColon(end)) && isPlain(start, end);
            case BUGCHECK -> length <= MOST_OF_BUGCHECK;
            case HRESULT, HINT -> isFailure;
            case STOP, NONE, OTHER -> false;
        };
        if (isAnnounced) {
            add(begin, end, context == NumberContext.BUGCHECK || surroundings.isPadded(start, end), context);
        } else if (context == NumberContext.NONE) {
            addUnannounced(begin, end, false, isFailure);
        }
    }

    private boolean isPlain(int start, int end) {
        return !surroundings.isCounted(start, end) && !others.contain(start, end);
    }

    /** Adds eight digits without a prefix. They are a code only in brackets, or if the context announces one. */
    private void addBare(int start, int end) {
        var context = NumberContext.before(text, from, start);
        switch (context) {
            case CODE, HRESULT, STATUS, FAILED -> add(start, end, true, context);
            case NONE -> addUnannounced(start, end, true, surroundings.isBracketed(start, end));
            case HINT -> addUnannounced(start, end, true, true);
            case BUGCHECK_CODE, BUGCHECK, STOP, OTHER -> {}
        }
    }

    private void addOfBugcheck(int start, int end) {
        var context = NumberContext.before(text, from, start);
        if (context == NumberContext.BUGCHECK || context == NumberContext.BUGCHECK_CODE) {
            add(start, end, true, context);
        }
    }

    /** Adds a number that no word announces, if it looks like a failure or may repeat the previous number. */
    private void addUnannounced(int start, int end, boolean isHexadecimal, boolean isFailure) {
        if (isFailure && !surroundings.isArgument(start, end) && !surroundings.isCounted(start, end)) {
            found.add(new NumberCandidate(
                    start, end, isHexadecimal, isLikely(start, end) ? Trust.IN_FAILURE : Trust.BY_FORM, null));
        } else if (!found.isEmpty()
                && surroundings.isAfter(found.get(found.size() - 1).end(), start)) {
            found.add(new NumberCandidate(start, end, isHexadecimal, Trust.REPEATED, null));
        }
    }

    private void add(int start, int end, boolean isHexadecimal, NumberContext context) {
        found.add(new NumberCandidate(start, end, isHexadecimal, Trust.ANNOUNCED, context.space()));
    }

    /** Returns the offset after the digits, which excludes a C suffix as in 0x80070005L. */
    private int withoutSuffix(int start, int end) {
        int last = end;
        while (last > start && ((text[last - 1] | 0x20) == 'l' || (text[last - 1] | 0x20) == 'u')) {
            last--;
        }
        return last;
    }

    /** Returns whether eight hexadecimal digits have the top bit set. */
    private boolean isFailure(int digits) {
        return Character.digit(text[digits], 16) >= HEX_DIGITS;
    }

    /** Returns whether the number starts like a failure, its code is not zero, and the line is about a failure. */
    private boolean isLikely(int start, int end) {
        boolean isHresult = text[start + 2] == '8' && text[start + 3] < '8';
        boolean isStatus = (text[start + 2] | 0x20) == 'c' && text[start + 3] < '2';
        return end - start == 2 + HEX_DIGITS
                && text[start + 1] == 'x'
                && (isHresult || isStatus)
                && !surroundings.isAt(end - 4, "0000")
                && surroundings.isInFailure(start);
    }
}
