package dev.codebook.lookup.explain;

import java.util.List;

/**
 * The codes of a whole log.
 *
 * @param lines the number of lines of the log
 * @param codes each number once with each of its meanings in the log, the one on the most lines first; at most 20,000, those
 *     that occur first in the log
 */
public record LogSummary(long lines, List<Count> codes) {

    /**
     * The count of the lines with a number.
     *
     * @param first the first finding of the number, with its meanings
     * @param lines the number of lines with the number
     * @param firstLine the line number of the first of these lines
     */
    public record Count(LogFinding first, long lines, long firstLine) {}
}
