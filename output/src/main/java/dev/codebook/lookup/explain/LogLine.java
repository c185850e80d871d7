package dev.codebook.lookup.explain;

import java.util.HashSet;
import java.util.List;

/**
 * A line with codes.
 *
 * @param number the number of the line, from 1
 * @param origin the time and component if the log stores them separately from the text; otherwise empty
 * @param text the text of the line, without the line end
 * @param findings the codes of the line, from left to right, at least one
 */
public record LogLine(long number, String origin, String text, List<LogFinding> findings) {

    /** Returns the first finding of each number with the same meaning. */
    public List<LogFinding> distinct() {
        if (findings.size() == 1) {
            return findings;
        }
        var seen = new HashSet<LogFinding.Key>();
        return findings.stream().filter(finding -> seen.add(finding.key())).toList();
    }
}
