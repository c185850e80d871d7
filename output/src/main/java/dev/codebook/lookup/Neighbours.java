package dev.codebook.lookup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The codes that differ from a damaged number in one digit. The digit that most likely got lost or doubled belongs to a
 * long run of equal digits, as the zeros of {@code 0x86000023} in {@code 0x8600023}.
 */
final class Neighbours {

    /** The lowest number of 8 digits. */
    private static final long FIRST = 0x1000_0000L;

    /** The number of digits of an HRESULT or NTSTATUS. */
    private static final int DIGITS = 8;

    /** The greatest number of values that are a helpful guess. */
    private static final int MOST = 5;

    private static final char[] HEXADECIMAL = "0123456789ABCDEF".toCharArray();

    private final CodeIndex index;

    /** The values, by the length of the run: a digit alone or changed, two equal digits, more. */
    private final List<Set<Long>> values = List.of(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());

    private Neighbours(CodeIndex index) {
        this.index = index;
    }

    /**
     * Returns the codes that a number can be if one of its digits is missing, wrong or surplus; empty if there are
     * none, or so many that they do not help.
     */
    static List<Code> of(CodeIndex index, String number) {
        Neighbours neighbours = new Neighbours(index);
        String digits = number.toUpperCase(Locale.ROOT);
        for (int at = 0; at <= digits.length(); at++) {
            neighbours.addAt(at, digits);
        }
        List<Code> found = new ArrayList<>();
        for (int run = neighbours.values.size() - 1; run >= 0 && found.isEmpty(); run--) {
            Set<Long> likely = neighbours.values.get(run);
            if (likely.size() > MOST) {
                break;
            }
            for (long value : likely) {
                found.addAll(neighbours.codes(value));
            }
        }
        return found;
    }

    private void addAt(int at, String digits) {
        String before = digits.substring(0, at);
        if (digits.length() == DIGITS + 1 && at < digits.length()) {
            add(before + digits.substring(at + 1), run(digits, at));
        }
        for (char digit : HEXADECIMAL) {
            if (digits.length() == DIGITS - 1) {
                String whole = before + digit + digits.substring(at);
                add(whole, run(whole, at));
            } else if (digits.length() == DIGITS && at < DIGITS) {
                add(before + digit + digits.substring(at + 1), 1);
            }
        }
    }

    /** Returns the number of equal digits that include the digit at a place. */
    private static int run(String digits, int at) {
        int from = at;
        while (from > 0 && digits.charAt(from - 1) == digits.charAt(at)) {
            from--;
        }
        int to = at + 1;
        while (to < digits.length() && digits.charAt(to) == digits.charAt(at)) {
            to++;
        }
        return to - from;
    }

    private void add(String digits, int run) {
        long value = Long.parseLong(digits, 16);
        if (value >= FIRST && !codes(value).isEmpty()) {
            values.get(Math.min(run, values.size()) - 1).add(value);
        }
    }

    private List<Code> codes(long value) {
        List<Code> found = new ArrayList<>();
        index.addNumber(value, 32, found);
        for (int i = found.size() - 1; i >= 0; i--) {
            if (!found.get(i).isCode()) {
                found.remove(i);
            }
        }
        return found;
    }
}
