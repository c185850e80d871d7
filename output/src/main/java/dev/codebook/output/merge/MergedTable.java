package dev.codebook.output.merge;

import dev.codebook.output.model.Code;
import dev.codebook.output.model.CodeTable;
import dev.codebook.output.model.Release;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The definitions of one table, release by release. */
final class MergedTable {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::name).thenComparingInt(Key::variant);

    private final String id;
    private final List<Release> releases;
    private final TreeMap<Key, @Nullable Code[]> definitions = new TreeMap<>(ORDER);
    private int latest = -1;
    private CodeTable latestTable;
    private String latestHeader;

    private record Key(String name, int variant) {}

    /**
     * A table without definitions.
     *
     * @param releases all, in order
     * @param table one of those that become this one
     */
    MergedTable(String id, List<Release> releases, CodeTable table) {
        this.id = id;
        this.releases = releases;
        this.latestTable = table;
        this.latestHeader = table.header();
    }

    /**
     * Adds a definition as a release has it.
     *
     * @param index the place of the release, from 0
     * @param table that has it
     */
    void add(int index, Code code, CodeTable table) {
        definitions.computeIfAbsent(new Key(code.name(), code.variant()), key -> new Code[releases.size()])[index] =
                code;
        if (index > latest) {
            latest = index;
            latestTable = table;
            latestHeader = code.header();
        }
    }

    /** The table, titled and placed as in the last release that has it. */
    CodeTable table() {
        var rows = new ArrayList<Code>();
        definitions.values().forEach(codes -> addRows(codes, rows));
        return new CodeTable(id, latestTable.title(), latestHeader, latestTable.links(), rows);
    }

    /** Adds a row for each run of releases that have the definition with the same bits. */
    private void addRows(@Nullable Code[] codes, List<Code> rows) {
        var run = new ArrayList<Code>();
        for (int i = 0; i < codes.length; i++) {
            var code = codes[i];
            if (!run.isEmpty() && (code == null || !goesOn(i, run.get(0), code))) {
                rows.add(Row.of(run));
                run.clear();
            }
            if (code != null) {
                run.add(code);
            }
        }
        if (!run.isEmpty()) {
            rows.add(Row.of(run));
        }
    }

    private boolean goesOn(int index, Code first, Code code) {
        return first.value().bits() == code.value().bits()
                && releases.get(index).family().equals(releases.get(index - 1).family());
    }
}
