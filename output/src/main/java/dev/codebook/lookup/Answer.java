package dev.codebook.lookup;

import java.util.List;

/**
 * The result of looking up one input.
 *
 * @param input the input as the user wrote it, without surrounding blanks
 * @param readings the numbers that the input can be, the most likely first; empty for a word
 * @param hits the codes that were found, the best first, each once
 * @param isWord whether the input was also looked up as a name and as words
 */
public record Answer(String input, List<Reading> readings, List<Hit> hits, boolean isWord) {

    /**
     * Copies the lists.
     *
     * @param input the input
     * @param readings the readings
     * @param hits the hits
     * @param isWord whether the input was looked up as words
     */
    public Answer {
        readings = List.copyOf(readings);
        hits = List.copyOf(hits);
    }

    /**
     * Returns whether the input was found.
     *
     * @return false if there are no hits, or only guesses
     */
    public boolean isFound() {
        return !hits.isEmpty() && hits.get(0).kind() != Hit.Kind.GUESS;
    }
}
