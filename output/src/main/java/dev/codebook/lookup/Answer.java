package dev.codebook.lookup;

import java.util.List;

/**
 * The result of looking up one input.
 *
 * @param input as the user wrote it, without surrounding blanks
 * @param readings the numbers that the input can be, the likeliest first; empty for a word
 * @param hits what was found, best first, each code once
 * @param tried how the input was looked up, in words, for an answer without hits
 */
public record Answer(String input, List<Reading> readings, List<Hit> hits, List<String> tried) {

    public Answer {
        readings = List.copyOf(readings);
        hits = List.copyOf(hits);
        tried = List.copyOf(tried);
    }
}
