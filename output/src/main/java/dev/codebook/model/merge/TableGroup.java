package dev.codebook.model.merge;

import dev.codebook.model.CodeTable;
import dev.codebook.model.Release;
import dev.codebook.model.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The tables of several codebooks for headers of one name.
 *
 * <p>Where a release has two headers of the name, their tables have the folders in front of their ids; so have then those
 * of all releases, each with the folder that has the header in that release. Otherwise all are one table, whichever
 * folder a release keeps the header in.
 */
final class TableGroup {

    private final String name;
    private final List<Member> members = new ArrayList<>();

    private record Member(MergeInput source, CodeTable table) {}

    /** @param name their ids without folders */
    TableGroup(String name) {
        this.name = name;
    }

    /** Adds a table of a codebook. */
    void add(MergeInput source, CodeTable table) {
        members.add(new Member(source, table));
    }

    /**
     * The tables of all releases together.
     *
     * @param releases all, in order
     */
    List<CodeTable> merge(List<Release> releases) {
        boolean inFolders =
                members.stream().anyMatch(member -> !member.table().id().equals(name));
        var tables = new TreeMap<String, MergedTable>();
        for (var member : members) {
            for (var row : member.table().codes()) {
                member.source().forEach(row, alike -> {
                    var id = inFolders ? TableId.inFolder(alike.code().header(), name) : name;
                    tables.computeIfAbsent(id, key -> new MergedTable(key, releases, member.table()))
                            .add(alike, member.table());
                });
            }
        }
        return tables.values().stream().map(MergedTable::table).toList();
    }
}
