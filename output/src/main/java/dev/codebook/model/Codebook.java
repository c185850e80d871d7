package dev.codebook.model;

import java.util.Comparator;
import java.util.List;

/**
 * The code tables of one or many releases. A codebook of one release is a snapshot.
 *
 * @param releases the releases, by family ({@code sdk}, {@code mingw-w64}, {@code wine}), then from oldest to newest
 * @param tables the tables, sorted by id
 * @param facilities the facilities, sorted by release, space, number and name
 * @param ledger the classification of each definition of the headers; it has accounts only with {@code scope=constants}
 * @param docs the documentation of codes from pages, sorted by table, name and value
 */
public record Codebook(
        List<Release> releases, List<CodeTable> tables, List<Facility> facilities, Ledger ledger, List<Doc> docs) {

    /** Sorts and copies the lists. */
    public Codebook {
        releases = releases.stream().sorted(Release.ORDER).toList();
        tables = tables.stream().sorted(Comparator.comparing(CodeTable::id)).toList();
        facilities = facilities.stream().sorted(Facility.ORDER).toList();
        docs = docs.stream().sorted(Doc.ORDER).toList();
    }

    /** Creates a codebook without documentation from pages. */
    public Codebook(List<Release> releases, List<CodeTable> tables, List<Facility> facilities, Ledger ledger) {
        this(releases, tables, facilities, ledger, List.of());
    }

    /** Returns the names of the releases, in their order. */
    public List<String> releaseNames() {
        return releases.stream().map(Release::name).toList();
    }
}
