package dev.codebook.output.explain;

import java.util.List;

/**
 * What a whole log came to.
 *
 * @param lines how many it has
 * @param codes each number once, the most frequent first; of the numbers of a log that has more than 20,000 the first
 */
public record Summary(long lines, List<Count> codes) {

    /**
     * How often a number was found.
     *
     * @param first the first of its findings, for its meaning
     * @param count how many there are
     * @param firstLine the number of the line of the first
     */
    public record Count(Finding first, long count, long firstLine) {}
}
