package dev.codebook.lookup;

import java.util.List;

/**
 * What an input can mean in a codebook.
 *
 * @param input as the user has it
 * @param readings the numbers that it can be
 * @param hits what was found, best first
 * @param tried how it was looked for, in words, one for each way
 */
public record Answer(String input, List<Reading> readings, List<Hit> hits, List<String> tried) {

    /** Copies the lists. */
    public Answer {
        readings = List.copyOf(readings);
        hits = List.copyOf(hits);
        tried = List.copyOf(tried);
    }
}
