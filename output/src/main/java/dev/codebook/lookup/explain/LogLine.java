package dev.codebook.lookup.explain;

import java.util.HashSet;
import java.util.List;

/**
 * A line with codes.
 *
 * @param number the number of the line, from 1
 * @param origin time and component, if the log has them apart from the text; else empty
 * @param text the line without its line end
 * @param findings its codes, from left to right, at least one
 */
public record LogLine(long number, String origin, String text, List<LogFinding> findings) {

    /** Returns the first finding of each number. */
    public List<LogFinding> distinct() {
        if (findings.size() == 1) {
            return findings;
        }
        var seen = new HashSet<Long>();
        return findings.stream()
                .filter(finding -> seen.add(finding.reading().bits()))
                .toList();
    }
}
