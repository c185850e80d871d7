package dev.codebook.lookup.explain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the lines of a log with each number. */
final class LineCounts {

    /** The greatest number of counts. Real logs have fewer, but without a limit a hostile log could fill the memory. */
    private static final int MOST = 20_000;

    private final Map<LogFinding.Key, LogSummary.Count> counts = new LinkedHashMap<>();

    void add(LogLine line) {
        line.distinct().forEach(finding -> add(finding, line.number()));
    }

    private void add(LogFinding finding, long line) {
        var number = finding.key();
        var count = counts.get(number);
        if (count != null) {
            counts.put(number, new LogSummary.Count(count.first(), count.lines() + 1, count.firstLine()));
        } else if (counts.size() < MOST) {
            counts.put(number, new LogSummary.Count(finding, 1, line));
        }
    }

    /** Returns the counts, the highest first. */
    LogSummary summary(long lines) {
        return new LogSummary(
                lines,
                counts.values().stream()
                        .sorted(Comparator.comparingLong(LogSummary.Count::lines)
                                .reversed())
                        .toList());
    }
}
