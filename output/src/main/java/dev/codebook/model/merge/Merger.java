package dev.codebook.model.merge;

import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Doc;
import dev.codebook.model.Ledger;
import dev.codebook.model.ProblemException;
import dev.codebook.model.Release;
import dev.codebook.model.TableId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Merges codebooks of one or many releases. */
public final class Merger {

    private final List<Codebook> codebooks;
    private final List<Release> releases;

    private Merger(List<Codebook> codebooks) {
        this.codebooks = codebooks;
        var all = union(Codebook::releases);
        this.releases = new Codebook(all, List.of(), List.of(), Ledger.EMPTY).releases();
    }

    /**
     * Merges all releases of the codebooks into one codebook. The result does not depend on the order of the codebooks,
     * or on earlier merges.
     *
     * @throws ProblemException if two codebooks have the same release with different facts, or if only some releases
     *     have all constants
     */
    public static Codebook merge(List<Codebook> codebooks) throws ProblemException {
        if (codebooks.size() == 1) {
            return codebooks.get(0);
        }
        Agreement.check(codebooks);
        return new Merger(codebooks).merge();
    }

    private Codebook merge() {
        var ledger = new Ledger(
                union(codebook -> codebook.ledger().accounts()),
                union(codebook -> codebook.ledger().unresolved()),
                union(codebook -> codebook.ledger().unclaimed()));
        var tables = tables();
        return new Codebook(releases, tables, union(Codebook::facilities), ledger, docs(tables));
    }

    private <T> List<T> union(Function<Codebook, List<T>> things) {
        return codebooks.stream().map(things).flatMap(List::stream).distinct().toList();
    }

    private List<CodeTable> tables() {
        var groups = new TreeMap<String, TableGroup>();
        for (var source : sources()) {
            for (var table : source.codebook().tables()) {
                groups.computeIfAbsent(TableId.withoutFolder(table), TableGroup::new)
                        .add(source, table);
            }
        }
        return groups.values().stream()
                .flatMap(group -> group.merge(releases).stream())
                .toList();
    }

    /** Returns the documentation with the ids of the merged tables. */
    private List<Doc> docs(List<CodeTable> tables) {
        var ids = tables.stream().map(CodeTable::id).collect(Collectors.toSet());
        return union(Codebook::docs).stream()
                .map(doc -> ids.contains(doc.tableId()) ? doc : doc.joinedTo(tableOf(doc, tables)))
                .distinct()
                .toList();
    }

    /** Returns the id of a code's merged table, which now has a folder as its prefix; null if no table has the code. */
    private static @Nullable String tableOf(Doc doc, List<CodeTable> tables) {
        return tables.stream()
                .filter(table -> TableId.withoutFolder(table).equals(doc.tableId()))
                .filter(table ->
                        table.codes().stream().anyMatch(code -> code.name().equals(doc.name())))
                .map(CodeTable::id)
                .findFirst()
                .orElse(null);
    }

    private List<MergeInput> sources() {
        var places = new HashMap<String, Integer>();
        releases.forEach(release -> places.put(release.name(), places.size()));
        var sources = new ArrayList<MergeInput>();
        for (var codebook : codebooks) {
            var taken = new HashMap<String, Integer>();
            codebook.releases().forEach(release -> {
                var place = places.remove(release.name());
                if (place != null) {
                    taken.put(release.name(), place);
                }
            });
            sources.add(new MergeInput(codebook, taken));
        }
        return sources;
    }
}
