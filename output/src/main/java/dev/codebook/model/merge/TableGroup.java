package dev.codebook.model.merge;

import dev.codebook.model.CodeTable;
import dev.codebook.model.Release;
import dev.codebook.model.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The tables of several codebooks for headers with the same file name.
 *
 * <p>If any release has two headers with the name, the ids of the tables have a prefix in all releases: the folder of
 * the header in that release. Otherwise all tables are merged into one, even if the header is in different folders.
 */
final class TableGroup {

    private final String name;
    private final List<Member> members = new ArrayList<>();

    private record Member(MergeInput source, CodeTable table) {}

    /** @param name the id of the tables without folders */
    TableGroup(String name) {
        this.name = name;
    }

    void add(MergeInput source, CodeTable table) {
        members.add(new Member(source, table));
    }

    /** @param releases all releases, in order */
    List<CodeTable> merge(List<Release> releases) {
        boolean inFolders =
                members.stream().anyMatch(member -> !member.table().id().equals(name));
        var tables = new TreeMap<String, MergedTable>();
        for (var member : members) {
            for (var row : member.table().codes()) {
                member.source().forEach(row, alike -> {
                    var id = inFolders ? TableId.withFolder(alike.code().header(), name) : name;
                    tables.computeIfAbsent(id, key -> new MergedTable(key, releases, member.table()))
                            .add(alike, member.table());
                });
            }
        }
        return tables.values().stream().map(MergedTable::table).toList();
    }
}
