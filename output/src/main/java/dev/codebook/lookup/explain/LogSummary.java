package dev.codebook.lookup.explain;

import java.util.List;

/**
 * The codes of a whole log.
 *
 * @param lines the number of its lines
 * @param codes each number once, the one on most lines first; of more than 20,000 different numbers the first 20,000
 */
public record LogSummary(long lines, List<Count> codes) {

    /**
     * The lines that have a number.
     *
     * @param first the first of its findings, which has its meaning
     * @param lines how many lines there are
     * @param firstLine the number of the first line
     */
    public record Count(LogFinding first, long lines, long firstLine) {}
}
