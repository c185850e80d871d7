package dev.codebook.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of which a release has something otherwise than the one before it, the line aside: few of all, and only they
 * have to be looked at to find out what. So the changes of one more release cost what it has changed, not another walk
 * through the codebook.
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
            table.codes().forEach(this::addTurns);
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

    /** Those of a codebook of many releases. */
    static ChangedNames of(Codebook codebook) {
        return new ChangedNames(codebook);
    }

    /**
     * The definitions that a release has of the names that have changed.
     *
     * @param release the one that has changed them, or the one before it
     * @param changed the one that has
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

    /** In the first release of a row, and after the last one of each of its versions, something is otherwise. */
    private void addTurns(Code row) {
        addTurn(row, timeline.ordinal(row.firstRelease()));
        row.history().versions().forEach(version -> addTurn(row, timeline.ordinal(version.lastRelease()) + 1));
        addTurn(row, timeline.ordinal(row.lastRelease()) + 1);
    }

    /** The first release has nothing before it, the last one nothing behind it. */
    private void addTurn(Code row, int ordinal) {
        if (ordinal > 1 && ordinal <= releases) {
            namesByOrdinal.computeIfAbsent(ordinal, key -> new HashSet<>()).add(row.name());
            rowsByName.computeIfAbsent(row.name(), key -> new ArrayList<>(2));
        }
    }
}
