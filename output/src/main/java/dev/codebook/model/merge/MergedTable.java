package dev.codebook.model.merge;

import dev.codebook.model.Code;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Release;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Merges the definitions of one table, release by release. */
final class MergedTable {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::name).thenComparingInt(Key::variant);

    private final String id;
    private final List<Release> releases;
    private final TreeMap<Key, List<Segment>> definitions = new TreeMap<>(ORDER);
    private int latest = -1;
    private CodeTable latestTable;
    private String latestHeader;

    private record Key(String name, int variant) {}

    /**
     * @param releases all releases, in order
     * @param table one of the tables that are merged
     */
    MergedTable(String id, List<Release> releases, CodeTable table) {
        this.id = id;
        this.releases = releases;
        this.latestTable = table;
        this.latestHeader = table.header();
    }

    void add(Segment part, CodeTable table) {
        var code = part.code();
        definitions
                .computeIfAbsent(new Key(code.name(), code.variant()), key -> new ArrayList<>(1))
                .add(part);
        if (part.last() > latest) {
            latest = part.last();
            latestTable = table;
            latestHeader = code.header();
        }
    }

    /** Returns the merged table, with the title, header and links of the last release that has the table. */
    CodeTable table() {
        var rows = new ArrayList<Code>();
        definitions.values().forEach(parts -> addRows(parts, rows));
        return new CodeTable(id, latestTable.title(), latestHeader, latestTable.links(), rows);
    }

    /** Adds a row for each run of consecutive releases in which the definition has the same bits. */
    private void addRows(List<Segment> parts, List<Code> rows) {
        parts.sort(Comparator.comparingInt(Segment::first));
        var run = new ArrayList<Segment>();
        for (var part : parts) {
            if (!run.isEmpty() && !continues(run.get(run.size() - 1), part)) {
                rows.add(RowBuilder.of(run));
                run.clear();
            }
            run.add(part);
        }
        rows.add(RowBuilder.of(run));
    }

    private boolean continues(Segment before, Segment part) {
        return part.first() == before.last() + 1
                && part.code().bits() == before.code().bits()
                && releases.get(part.first())
                        .family()
                        .equals(releases.get(before.last()).family());
    }
}
