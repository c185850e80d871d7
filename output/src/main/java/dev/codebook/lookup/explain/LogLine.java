package dev.codebook.lookup.explain;

import java.util.HashSet;
import java.util.List;

/**
 * A line with codes.
 *
 * @param number of the line, from 1
 * @param origin when and by whom it was written, where the log says so apart from the text; else empty
 * @param text without its end
 * @param findings its codes, from left to right, at least one
 */
public record LogLine(long number, String origin, String text, List<LogFinding> findings) {

    /** The first finding of each number. */
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
