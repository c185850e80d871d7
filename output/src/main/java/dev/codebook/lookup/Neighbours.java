package dev.codebook.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The codes that differ from a damaged number in one digit. A digit that belongs to a run of equal digits is the most
 * likely one to get lost or doubled.
 */
final class Neighbours {

    /** The lowest number of 8 digits. */
    private static final long FIRST = 0x1000_0000L;

    /** The number of digits of an HRESULT or NTSTATUS. */
    private static final int DIGITS = 8;

    /** The greatest number of values that are a helpful guess. */
    private static final int MOST = 5;

    private final CodeIndex index;

    /** The values that a digit in a run explains. */
    private final TreeSet<Long> inRuns = new TreeSet<>();

    /** The values that any other digit explains. */
    private final TreeSet<Long> others = new TreeSet<>();

    private Neighbours(CodeIndex index) {
        this.index = index;
    }

    /**
     * Returns the codes that a number can be if one of its digits is missing, wrong or surplus.
     *
     * @param index the index to look the neighbours up in
     * @param digits the hexadecimal digits of the number
     * @return the codes; empty if there are none, or so many that they do not help
     */
    static List<Code> of(CodeIndex index, String digits) {
        Neighbours neighbours = new Neighbours(index);
        for (int at = 0; at <= digits.length(); at++) {
            neighbours.addAt(at, digits);
        }
        TreeSet<Long> values = neighbours.inRuns.isEmpty() ? neighbours.others : neighbours.inRuns;
        List<Code> found = new ArrayList<>();
        if (values.size() <= MOST) {
            for (long value : values) {
                found.addAll(neighbours.codes(value));
            }
        }
        return found;
    }

    private void addAt(int at, String digits) {
        String before = digits.substring(0, at);
        if (digits.length() == DIGITS + 1 && at < digits.length()) {
            add(before + digits.substring(at + 1), isInRun(digits, at));
        }
        for (char digit : "0123456789ABCDEF".toCharArray()) {
            if (digits.length() == DIGITS - 1) {
                String whole = before + digit + digits.substring(at);
                add(whole, isInRun(whole, at));
            } else if (digits.length() == DIGITS && at < DIGITS) {
                add(before + digit + digits.substring(at + 1), false);
            }
        }
    }

    private static boolean isInRun(String digits, int at) {
        int digit = Character.digit(digits.charAt(at), 16);
        return at > 0 && Character.digit(digits.charAt(at - 1), 16) == digit
                || at + 1 < digits.length() && Character.digit(digits.charAt(at + 1), 16) == digit;
    }

    private void add(String digits, boolean isInRun) {
        long value = Long.parseLong(digits, 16);
        if (value >= FIRST && !codes(value).isEmpty()) {
            (isInRun ? inRuns : others).add(value);
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
