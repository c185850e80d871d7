package dev.codebook.lookup.explain;

import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Reading;
import java.util.List;

/**
 * A code in a line.
 *
 * @param start the offset of its number in the line's text, in UTF-16 units, from 0
 * @param end the offset after it
 * @param reading the number
 * @param hits what it can mean, best first; empty if the line calls it a code, but no header defines it
 */
public record LogFinding(int start, int end, Reading reading, List<Hit> hits) {}
