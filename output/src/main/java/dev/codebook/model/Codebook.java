package dev.codebook.model;

import java.util.Comparator;
import java.util.List;

/**
 * The database: the code tables of one or many releases. With one release it is a snapshot.
 *
 * @param releases family by family ({@code sdk}, {@code mingw-w64}, {@code wine}), oldest first
 * @param tables sorted by id
 * @param facilities sorted by release, space, number, name
 * @param ledger what became of every definition of the headers, where all constants were asked for
 * @param docs what pages say of the codes, sorted by table, name, value
 */
public record Codebook(
        List<Release> releases, List<CodeTable> tables, List<Facility> facilities, Ledger ledger, List<Doc> docs) {

    /** Sorts and copies. */
    public Codebook {
        releases = releases.stream().sorted(Release.ORDER).toList();
        tables = tables.stream().sorted(Comparator.comparing(CodeTable::id)).toList();
        facilities = facilities.stream().sorted(Facility.ORDER).toList();
        docs = docs.stream().sorted(Doc.ORDER).toList();
    }

    /** A codebook that no page was read for. */
    public Codebook(List<Release> releases, List<CodeTable> tables, List<Facility> facilities, Ledger ledger) {
        this(releases, tables, facilities, ledger, List.of());
    }

    /** What the releases are called, in their order. */
    public List<String> releaseNames() {
        return releases.stream().map(Release::name).toList();
    }
}
