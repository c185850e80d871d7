package dev.codebook.lookup.explain;

import static dev.codebook.lookup.explain.Ascii.areDigits;
import static dev.codebook.lookup.explain.Ascii.areHexDigits;
import static dev.codebook.lookup.explain.Ascii.isDigit;
import static dev.codebook.lookup.explain.Ascii.isOfWord;

import dev.codebook.lookup.explain.NumberCandidate.Trust;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers in a line that may be codes, by their spelling and the words before them: no times, dates, ids, GUIDs,
 * versions or addresses.
 */
final class NumberScanner {

    /** An HRESULT or NTSTATUS has as many. */
    private static final int HEX_DIGITS = 8;

    /** 2147483648 has as many. */
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

    /** The candidates of a line, which is the text between two offsets. */
    static List<NumberCandidate> of(char[] text, int from, int to) {
        var candidates = new NumberScanner(text, from, to);
        candidates.find();
        return candidates.found;
    }

    private void find() {
        for (int i = from; i < to; i++) {
            if (isDigit(text[i])) {
                int start = i;
                while (start > from && isOfWord(text[start - 1])) {
                    start--;
                }
                int end = i + 1;
                while (end < to && isOfWord(text[end])) {
                    end++;
                }
                if (!surroundings.isJoined(start, end)) {
                    add(start, end);
                }
                i = end;
            }
        }
    }

    /** A word with a digit. */
    private void add(int start, int end) {
        int length = end - start;
        if (length > 2 && text[start] == '0' && (text[start + 1] | 0x20) == 'x') {
            addMarked(start, end, start + 2, withoutSuffix(start + 2, end));
        } else if (areHexDigits(text, start, end) && directory.have(start, end)) {
            add(start, end, true, NumberContext.CODE);
        } else if (surroundings.isBasic(start)) {
            addMarked(start - 1, end, start + 1, end);
        } else if (length == HEX_DIGITS + 1 && (text[end - 1] | 0x20) == 'h') {
            addMarked(start, end, start, end - 1);
        } else if (length == HEX_DIGITS && areHexDigits(text, start, end) && isFailure(start)) {
            addBare(start, end);
        } else if (areDigits(text, start, end)) {
            addDecimal(start, end);
        } else if (length <= MOST_OF_BUGCHECK && areHexDigits(text, start, end)) {
            addOfBugcheck(start, end);
        }
    }

    private void addMarked(int start, int end, int digits, int digitsEnd) {
        int length = digitsEnd - digits;
        if (length > HEX_DIGITS || !areHexDigits(text, digits, digitsEnd)) {
            return;
        }
        boolean isFailure = length == HEX_DIGITS && isFailure(digits);
        var context = NumberContext.before(text, from, start);
        boolean isCalled = switch (context) {
            case CODE, BUGCHECK_CODE, HRESULT, BUGCHECK, STOP -> !others.have(start, end);
            case FAILED -> isPlain(start, end);
            case STATUS -> length == HEX_DIGITS;
            case HINT -> isFailure;
            case NONE -> surroundings.isBehindSentence(start, end) && surroundings.isInFailure(start);
            case OTHER -> false;
        };
        if (isCalled) {
            add(start, end, true, context);
        } else if (context == NumberContext.NONE) {
            addAlike(start, end, true, isFailure);
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
        boolean isCalled = switch (context) {
            case CODE, BUGCHECK_CODE -> isFailure || isPlain(start, end);
            case STATUS -> isFailure || length >= FEWEST_OF_STATUS && isPlain(start, end);
            case FAILED ->
                isFailure || (length >= FEWEST_OF_STATUS || surroundings.isBeforeColon(end)) && isPlain(start, end);
            case BUGCHECK -> length <= MOST_OF_BUGCHECK;
            case HRESULT, HINT -> isFailure;
            case STOP, NONE, OTHER -> false;
        };
        if (isCalled) {
            add(begin, end, context == NumberContext.BUGCHECK || surroundings.isPadded(start, end), context);
        } else if (context == NumberContext.NONE) {
            addAlike(begin, end, false, isFailure);
        }
    }

    private boolean isPlain(int start, int end) {
        return !surroundings.isCounted(start, end) && !others.have(start, end);
    }

    /** Eight digits without a mark are an HRESULT only where the context says so, or in brackets. */
    private void addBare(int start, int end) {
        var context = NumberContext.before(text, from, start);
        switch (context) {
            case CODE, HRESULT, STATUS, FAILED -> add(start, end, true, context);
            case NONE -> addAlike(start, end, true, surroundings.isBracketed(start, end));
            case HINT -> addAlike(start, end, true, true);
            case BUGCHECK_CODE, BUGCHECK, STOP, OTHER -> {}
        }
    }

    private void addOfBugcheck(int start, int end) {
        var context = NumberContext.before(text, from, start);
        if (context == NumberContext.BUGCHECK || context == NumberContext.BUGCHECK_CODE) {
            add(start, end, true, context);
        }
    }

    /** A number that nothing is said of. */
    private void addAlike(int start, int end, boolean isHexadecimal, boolean isFailure) {
        if (isFailure && !surroundings.isArgument(start, end) && !surroundings.isCounted(start, end)) {
            found.add(new NumberCandidate(
                    start, end, isHexadecimal, isLikely(start, end) ? Trust.LIKELY : Trust.ALIKE, null));
        } else if (!found.isEmpty()
                && surroundings.isBehind(found.get(found.size() - 1).end(), start)) {
            found.add(new NumberCandidate(start, end, isHexadecimal, Trust.REPEATED, null));
        }
    }

    private void add(int start, int end, boolean isHexadecimal, NumberContext context) {
        found.add(new NumberCandidate(start, end, isHexadecimal, Trust.CALLED, context.space()));
    }

    /** A C suffix, as in 0x80070005L. */
    private int withoutSuffix(int start, int end) {
        int last = end;
        while (last > start && ((text[last - 1] | 0x20) == 'l' || (text[last - 1] | 0x20) == 'u')) {
            last--;
        }
        return last;
    }

    /** The top bit of eight hexadecimal digits. */
    private boolean isFailure(int digits) {
        return Character.digit(text[digits], 16) >= HEX_DIGITS;
    }

    /** A failure's number by its first digits, with a code at its end, where the line tells of one. */
    private boolean isLikely(int start, int end) {
        boolean isHresult = text[start + 2] == '8' && text[start + 3] < '8';
        boolean isStatus = (text[start + 2] | 0x20) == 'c' && text[start + 3] < '2';
        return end - start == 2 + HEX_DIGITS
                && text[start + 1] == 'x'
                && (isHresult || isStatus)
                && !surroundings.isBefore(end - 4, "0000")
                && surroundings.isInFailure(start);
    }
}
