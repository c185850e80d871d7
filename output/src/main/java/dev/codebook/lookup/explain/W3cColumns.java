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
    void read(Line line) {
        if (line.isAt(line.from(), NAMES)) {
            var text = line.string(line.from() + NAMES.length(), line.to());
            var names = List.of(text.strip().split("\\s+"));
            column = names.indexOf(WINDOWS_ERROR);
            count = names.size();
            isDated = names.get(0).equals("date") || names.get(0).equals("time");
        }
    }

    /** Returns the Windows error of a row; empty if the column has no value, null if the line is not a row with it. */
    @Nullable
    List<NumberCandidate> candidates(Line line) {
        if (column == NONE || isDated && !Letters.isDigit(line.at(line.from()))) {
            return null;
        }
        int index = 0;
        int start = line.from();
        int end = line.to();
        for (int i = start; i < line.to(); i++) {
            if (line.at(i) == ' ' || line.at(i) == '\t') {
                index++;
                start = index == column ? i + 1 : start;
                end = index == column + 1 ? i : end;
            }
        }
        if (index + 1 != count) {
            return null;
        }
        if (line.areDigits(start, end)) {
            return List.of(new NumberCandidate(start, start, end, false, Trust.ANNOUNCED, NumberSpace.WIN32));
        }
        return end - start == 1 && line.at(start) == '-' ? List.of() : null;
    }
}
