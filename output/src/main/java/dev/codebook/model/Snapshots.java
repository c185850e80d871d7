package dev.codebook.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Extracts the snapshots from a codebook of many releases. Each snapshot is equal to the one that was merged. */
public final class Snapshots {

    private final Codebook codebook;
    private final Timeline timeline;

    private Snapshots(Codebook codebook) {
        this.codebook = codebook;
        this.timeline = Timeline.of(codebook);
    }

    /** Returns the snapshots of a codebook. */
    public static Snapshots of(Codebook codebook) {
        return new Snapshots(codebook);
    }

    /**
     * Returns the snapshot of one release, with the documentation of its codes.
     *
     * @throws IllegalArgumentException if the codebook has no release of this name
     */
    public Codebook of(String name) {
        var release = codebook.releases().get(timeline.ordinal(name) - 1);
        var tables = codebook.tables().stream()
                .flatMap(table -> table(table, release))
                .toList();
        var facilities = codebook.facilities().stream()
                .filter(facility -> facility.release().equals(name))
                .toList();
        return new Codebook(
                List.of(release), tables, facilities, codebook.ledger().of(release), docs(tables));
    }

    /** Returns the documentation of the codes of these tables, and of codes that no header defines. */
    private List<Doc> docs(List<CodeTable> tables) {
        var ids = tables.stream().map(CodeTable::id).collect(Collectors.toSet());
        return codebook.docs().stream()
                .filter(doc -> doc.tableId() == null || ids.contains(doc.tableId()))
                .toList();
    }

    /** Returns the table with its header's path in the release, or no table if the release has no code of it. */
    private Stream<CodeTable> table(CodeTable table, Release release) {
        var codes = table.codes().stream()
                .filter(code -> timeline.has(release, code))
                .map(code -> timeline.in(release, code))
                .toList();
        return codes.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new CodeTable(table.id(), table.title(), codes.get(0).header(), table.links(), codes));
    }
}
