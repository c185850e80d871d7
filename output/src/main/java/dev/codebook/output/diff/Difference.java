package dev.codebook.output.diff;

import dev.codebook.model.Change;
import dev.codebook.model.Change.Kind;
import dev.codebook.model.Changes;
import dev.codebook.model.Codebook;
import dev.codebook.model.ProblemException;
import dev.codebook.model.Release;
import dev.codebook.model.Snapshots;
import dev.codebook.model.merge.Merger;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The changes between two snapshots.
 *
 * @param before the release of the first snapshot
 * @param after the release of the second snapshot
 * @param changes the changes, sorted by table, name, variant and kind
 */
public record Difference(Release before, Release after, List<Change> changes) {

    /**
     * Compares two snapshots. The second one does not have to be the later release. If the releases differ, the result
     * has the table ids of a codebook that contains both releases.
     *
     * @param before a codebook of one release
     * @param after a codebook of one release
     * @throws ProblemException if one codebook has all constants and the other one has only codes
     */
    public static Difference between(Codebook before, Codebook after) throws ProblemException {
        var one = before.releases().get(0);
        var other = after.releases().get(0);
        if (one.name().equals(other.name())) {
            return new Difference(one, other, Changes.between(before, after));
        }
        var both = Snapshots.of(Merger.merge(List.of(before, after)));
        return new Difference(one, other, Changes.between(both.of(one.name()), both.of(other.name())));
    }

    /** Returns the changes grouped by table id, in the order of {@link #changes}. Tables without changes are absent. */
    public Map<String, List<Change>> byTable() {
        return changes.stream()
                .collect(Collectors.groupingBy(Change::tableId, LinkedHashMap::new, Collectors.toList()));
    }

    /** Returns the number of changes of each kind. Kinds without changes are absent. */
    public Map<Kind, Integer> counts() {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return counts;
    }

    /** Returns a summary such as {@code added 3, value 1}, or {@code no changes}. */
    public String summary() {
        return changes.isEmpty()
                ? "no changes"
                : counts().entrySet().stream()
                        .map(count -> count.getKey().word() + " " + count.getValue())
                        .collect(Collectors.joining(", "));
    }
}
