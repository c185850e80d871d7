package dev.codebook.model;

import java.util.List;

/**
 * The releases that have a row, and the earlier versions of the row. A codebook thereby holds everything
 * that its snapshots held, so that a release can be added later between two others.
 *
 * @param firstRelease the first release of the codebook that has the row
 * @param lastRelease the last one
 * @param lines the line in each release of the row, oldest first; empty if all releases have the line of the last one
 * @param versions the row as it was earlier, apart from the line, oldest first, each with its first and last release;
 *     empty if the row has not changed
 */
public record RowHistory(String firstRelease, String lastRelease, List<Integer> lines, List<Code> versions) {

    /** Copies the lists. */
    public RowHistory {
        lines = List.copyOf(lines);
        versions = List.copyOf(versions);
    }

    /** A row that is the same in all its releases. */
    public RowHistory(String firstRelease, String lastRelease) {
        this(firstRelease, lastRelease, List.of(), List.of());
    }

    /** Returns whether the row is the same in all its releases, on the same line. */
    public boolean isUnchanged() {
        return lines.isEmpty() && versions.isEmpty();
    }
}
