package dev.codebook.lookup.explain;

import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Reading;
import java.util.List;

/**
 * A code in a line.
 *
 * @param start the offset of the number in the line's text, in UTF-16 units, from 0
 * @param end the offset after the number
 * @param reading the number
 * @param hits the possible meanings, the best first; empty if the line announces a code that no header defines
 */
public record LogFinding(int start, int end, Reading reading, List<Hit> hits) {

    /** A number with its most likely meaning, which is empty if no header has it. */
    record Key(long bits, String name) {}

    /** Returns the key by which findings are counted: in one log, a number can have different meanings. */
    Key key() {
        return new Key(reading.bits(), name());
    }

    /** Returns the name of the most likely meaning; empty if no header has the number, or if the meaning is a guess. */
    public String name() {
        return hits.isEmpty() || hits.get(0).kind() == Hit.Kind.GUESS
                ? ""
                : hits.get(0).name();
    }
}
