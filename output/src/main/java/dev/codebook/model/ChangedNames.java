package dev.codebook.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names whose definitions differ between a release and the previous one in more than the line. Only the definitions
 * of these few names are compared to find the changes. The time for one more release is therefore proportional to the
 * number of its changes. It does not need another pass through the codebook.
 */
final class ChangedNames {

    private final Timeline timeline;
    private final int releases;
    private final Map<Integer, Set<String>> namesByOrdinal = new HashMap<>();
    private final Map<String, List<Row>> rowsByName = new HashMap<>();

    private record Row(String tableId, Code code) {}

    private ChangedNames(Codebook codebook) {
        timeline = Timeline.of(codebook);
        releases = codebook.releases().size();
        for (var table : codebook.tables()) {
            table.codes().forEach(this::addChanges);
        }
        for (var table : codebook.tables()) {
            for (var code : table.codes()) {
                var rows = rowsByName.get(code.name());
                if (rows != null) {
                    rows.add(new Row(table.id(), code));
                }
            }
        }
    }

    static ChangedNames of(Codebook codebook) {
        return new ChangedNames(codebook);
    }

    /**
     * Returns the definitions, in one release, of the names that changed in a release.
     *
     * @param release the release whose definitions are returned: {@code changed} or the one before it
     * @param changed the release in which the names changed
     */
    Map<Changes.Key, List<Code>> definitions(Release release, Release changed) {
        var definitions = new LinkedHashMap<Changes.Key, List<Code>>();
        for (var name : namesByOrdinal.getOrDefault(timeline.ordinal(changed.name()), Set.of())) {
            for (var row : rowsByName.getOrDefault(name, List.of())) {
                if (timeline.has(release, row.code())) {
                    definitions
                            .computeIfAbsent(new Changes.Key(row.tableId(), name), key -> new ArrayList<>(1))
                            .add(timeline.in(release, row.code()));
                }
            }
        }
        return definitions;
    }

    /** A name changes in the first release of a row, and in the release after the last release of each version. */
    private void addChanges(Code row) {
        addChange(row, timeline.ordinal(row.firstRelease()));
        row.history().versions().forEach(version -> addChange(row, timeline.ordinal(version.lastRelease()) + 1));
        addChange(row, timeline.ordinal(row.lastRelease()) + 1);
    }

    /** Adds a change of a name in a release, except in the first release, which has no earlier one to compare with. */
    private void addChange(Code row, int ordinal) {
        if (ordinal > 1 && ordinal <= releases) {
            namesByOrdinal.computeIfAbsent(ordinal, key -> new HashSet<>()).add(row.name());
            rowsByName.computeIfAbsent(row.name(), key -> new ArrayList<>(2));
        }
    }
}
