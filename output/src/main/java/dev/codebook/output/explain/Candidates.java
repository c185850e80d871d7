package dev.codebook.output.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the numbers in a line that may be codes, by their spelling and the words before them: no times, dates, ids, GUIDs,
 * versions or addresses.
 */
final class Candidates {

    /** What is counted is no code: {@code error 3 times}. */
    private static final Set<String> UNITS = Set.of(
            "times",
            "time",
            "files",
            "file",
            "errors",
            "error",
            "seconds",
            "second",
            "sec",
            "s",
            "ms",
            "minutes",
            "hours",
            "days",
            "bytes",
            "kb",
            "mb",
            "gb",
            "items",
            "attempts",
            "retries",
            "of",
            "warnings",
            "lines",
            "percent",
            "records",
            "devices");

    private static final int FAILURE_DIGITS = 8;

    private final char[] text;
    private final int from;
    private final int to;
    private final List<Candidate> found = new ArrayList<>(0);

    private Candidates(char[] text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** The candidates of a line, which is the text between two offsets. */
    static List<Candidate> of(char[] text, int from, int to) {
        var candidates = new Candidates(text, from, to);
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
                add(start, end);
                i = end;
            }
        }
    }

    /** A word with a digit. */
    private void add(int start, int end) {
        if (end - start > 2 && text[start] == '0' && (text[start + 1] | 0x20) == 'x') {
            addHexadecimal(start, end, start + 2, withoutSuffix(start + 2, end));
        } else if (isAll(start, end, false)) {
            addDecimal(start, end);
        } else if (end - start == FAILURE_DIGITS && isAll(start, end, true) && isFailure(text[start])) {
            addBare(start, end);
        }
    }

    private void addHexadecimal(int start, int end, int digits, int digitsEnd) {
        if (digitsEnd - digits > FAILURE_DIGITS || !isAll(digits, digitsEnd, true) || isJoined(start, end)) {
            return;
        }
        boolean isFailure = digitsEnd - digits == FAILURE_DIGITS && isFailure(text[digits]);
        add(start, end, true, isFailure);
    }

    /** A negative number is as good as one with 0x; of others the context decides. */
    private void addDecimal(int start, int end) {
        if (isJoined(start, end)) {
            return;
        }
        boolean isNegative = start > from && text[start - 1] == '-' && !isAfterWord(start - 1);
        if (isNegative) {
            add(start - 1, end, false, end - start == 10);
        } else if (end - start == FAILURE_DIGITS && isFailure(text[start])) {
            addBare(start, end);
        } else {
            add(start, end, false, end - start == 10 && text[start] >= '2' && text[start] <= '4');
        }
    }

    /** Eight digits without a mark are an HRESULT only where the context says so. */
    private void addBare(int start, int end) {
        if (!isJoined(start, end)) {
            var context = Context.before(text, from, start);
            if (context == Context.CODE || context == Context.STATUS) {
                found.add(new Candidate(start, end, true, true));
            }
        }
    }

    private void add(int start, int end, boolean isHexadecimal, boolean isFailure) {
        var context = Context.before(text, from, start);
        boolean isMarked = isHexadecimal || text[start] == '-';
        boolean isCode = switch (context) {
            case CODE -> isHexadecimal || isFailure || !isCounted(end);
            case STATUS -> isFailure;
            case NONE -> isFailure && isMarked;
            case OTHER -> false;
        };
        if (isCode) {
            found.add(new Candidate(start, end, isHexadecimal, context != Context.NONE));
        }
    }

    /** Whether a number is a part of something longer: a GUID, a version, a time, a date, a path. */
    private boolean isJoined(int start, int end) {
        if (end + 1 < to
                && (isSlash(text[end]) ? isDigit(text[end + 1]) : isJoint(text[end]) && isOfWord(text[end + 1]))) {
            return true;
        }
        return start > from
                && isJoint(text[start - 1])
                && start - 1 > from
                && isHexDigit(text[start - 2])
                && !isLabel(start);
    }

    /** {@code code:5}: a letter of a word, not of a number, stands before the colon. */
    private boolean isLabel(int start) {
        int word = start - 1;
        while (word > from && isOfWord(text[word - 1])) {
            word--;
        }
        return !isAll(word, start - 1, true);
    }

    /** Whether a word of what is counted follows. */
    private boolean isCounted(int end) {
        if (end < to && text[end] == '%') {
            return true;
        }
        if (end + 1 >= to || text[end] != ' ') {
            return false;
        }
        int wordEnd = end + 1;
        while (wordEnd < to && isOfWord(text[wordEnd])) {
            wordEnd++;
        }
        return UNITS.contains(new String(text, end + 1, wordEnd - end - 1).toLowerCase(java.util.Locale.ROOT));
    }

    private boolean isAfterWord(int at) {
        return at > from && (isOfWord(text[at - 1]) || text[at - 1] == '-');
    }

    /** A C suffix, as in 0x80070005L. */
    private int withoutSuffix(int start, int end) {
        int last = end;
        while (last > start && ((text[last - 1] | 0x20) == 'l' || (text[last - 1] | 0x20) == 'u')) {
            last--;
        }
        return last;
    }

    private boolean isAll(int start, int end, boolean hexadecimal) {
        for (int i = start; i < end; i++) {
            if (!(hexadecimal ? isHexDigit(text[i]) : isDigit(text[i]))) {
                return false;
            }
        }
        return end > start;
    }

    /** The top bit of eight hexadecimal digits. */
    private static boolean isFailure(char firstDigit) {
        return Character.digit(firstDigit, 16) >= 8;
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '.' || c == ':' || c == '+';
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isHexDigit(char c) {
        return isDigit(c) || (c | 0x20) >= 'a' && (c | 0x20) <= 'f';
    }

    private static boolean isOfWord(char c) {
        return isDigit(c) || (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c == '_';
    }
}
