package dev.codebook.lookup;

import java.util.List;

/**
 * The result of looking up one input.
 *
 * @param input the input as the user wrote it, without surrounding blanks
 * @param readings the numbers that the input can be, the most likely first; empty for a word
 * @param hits the codes that were found, the best first, each once
 * @param tried the ways in which the input was looked up, in words, for an answer without hits
 */
public record Answer(String input, List<Reading> readings, List<Hit> hits, List<String> tried) {

    public Answer {
        readings = List.copyOf(readings);
        hits = List.copyOf(hits);
        tried = List.copyOf(tried);
    }
}
