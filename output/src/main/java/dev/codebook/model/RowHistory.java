package dev.codebook.model;

import java.util.List;

/**
 * How a row was in its releases before the last one, so that a codebook holds all that its snapshots held: another
 * release can come between two that are in it already.
 *
 * @param lines the line in each release of the row, oldest first; empty where it has always been the same
 * @param versions the row as it was before, the line aside, oldest first, each with its first and last release; the row
 *     itself says how it was after them. Empty where nothing has changed.
 */
public record RowHistory(List<Integer> lines, List<Code> versions) {

    /** Of a row that has always been as it is. */
    public static final RowHistory NONE = new RowHistory(List.of(), List.of());

    /** Copies. */
    public RowHistory {
        lines = List.copyOf(lines);
        versions = List.copyOf(versions);
    }
}
