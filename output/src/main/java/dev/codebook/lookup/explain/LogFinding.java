package dev.codebook.lookup.explain;

import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Reading;
import java.util.List;

/**
 * A code in a line.
 *
 * @param start where its number begins in the line's text, from 0
 * @param end where it ends
 * @param reading the number
 * @param hits what it can mean, best first; empty where the line calls it a code and no header has it
 */
public record LogFinding(int start, int end, Reading reading, List<Hit> hits) {}
