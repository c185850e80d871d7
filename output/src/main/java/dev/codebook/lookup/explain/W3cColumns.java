package dev.codebook.lookup.explain;

import dev.codebook.lookup.explain.NumberCandidate.Trust;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the column {@code sc-win32-status} in a log in W3C's extended format, which IIS writes. A line
 * {@code #Fields: date time ... sc-win32-status} names the columns of the following lines. All other numbers in such a
 * log are addresses, ports, times or HTTP statuses.
 */
final class W3cColumns {

    private static final String NAMES = "#Fields:";
    private static final String WINDOWS_ERROR = "sc-win32-status";
    private static final int NONE = -1;

    private int column = NONE;
    private int count;
    private boolean isDated;

    /** Reads the names of the columns if the line contains them. */
    void read(char[] text, int from, int to) {
        if (from < to && text[from] == '#') {
            var line = new String(text, from, to - from);
            if (line.startsWith(NAMES)) {
                var names = List.of(line.substring(NAMES.length()).strip().split("\\s+"));
                column = names.indexOf(WINDOWS_ERROR);
                count = names.size();
                isDated = names.get(0).equals("date") || names.get(0).equals("time");
            }
        }
    }

    /** Returns the Windows error of a row; empty if the column has no value, null if the line is not a row with it. */
    @Nullable
    List<NumberCandidate> candidates(char[] text, int from, int to) {
        if (column == NONE || isDated && !(from < to && Letters.isDigit(text[from]))) {
            return null;
        }
        int index = 0;
        int start = from;
        int end = to;
        for (int i = from; i < to; i++) {
            if (text[i] == ' ' || text[i] == '\t') {
                index++;
                start = index == column ? i + 1 : start;
                end = index == column + 1 ? i : end;
            }
        }
        if (index + 1 != count) {
            return null;
        }
        if (Letters.areDigits(text, start, end)) {
            return List.of(new NumberCandidate(start, start, end, false, Trust.ANNOUNCED, NumberSpace.WIN32));
        }
        return end - start == 1 && text[start] == '-' ? List.of() : null;
    }
}
