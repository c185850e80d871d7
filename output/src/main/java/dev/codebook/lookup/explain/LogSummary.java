package dev.codebook.lookup.explain;

import java.util.List;

/**
 * What a whole log came to.
 *
 * @param lines how many it has
 * @param codes each number once, those of most lines first; of the numbers of a log that has more than 20,000 the first
 */
public record LogSummary(long lines, List<Count> codes) {

    /**
     * How many lines have a number.
     *
     * @param first the first of its findings, for its meaning
     * @param lines how many there are
     * @param firstLine the number of the first
     */
    public record Count(LogFinding first, long lines, long firstLine) {}
}
