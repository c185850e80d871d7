package dev.codebook.model;

import java.util.List;

/**
 * The releases that have a row, and the earlier versions of the row. A codebook thereby contains everything that its
 * snapshots contained, so that a release can be added later between two others.
 *
 * @param firstRelease the first release of the codebook that has the row
 * @param lastRelease the last release of the codebook that has the row
 * @param lines the line in each release of the row, oldest first; empty if the line is the same in all releases
 * @param versions the earlier versions of the row, oldest first, each with its first and last release; a change of only
 *     the line does not make a version; empty if the row has not changed
 */
public record RowHistory(String firstRelease, String lastRelease, List<Integer> lines, List<Code> versions) {

    /** Copies the lists. */
    public RowHistory {
        lines = List.copyOf(lines);
        versions = List.copyOf(versions);
    }

    /** Creates the history of a row that is the same in all its releases. */
    public RowHistory(String firstRelease, String lastRelease) {
        this(firstRelease, lastRelease, List.of(), List.of());
    }

    /** Returns whether the row is the same in all its releases, on the same line. */
    public boolean isUnchanged() {
        return lines.isEmpty() && versions.isEmpty();
    }
}
