package dev.codebook.generator.tables;

import dev.codebook.model.TableId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Determines the ids of the tables of a tree. The id is the one in the catalogue or, by default, the file name of the
 * header in lower case and without its extension. If several headers have the same id, the folder of each header
 * precedes it ({@code um-issper16}).
 */
public final class TableIds {

    private final Catalogue catalogue;
    private final Map<String, Integer> headers = new HashMap<>();

    /**
     * @param paths the paths of all headers in the tree
     * @param catalogue the catalogue, whose rules can specify ids
     */
    public TableIds(List<String> paths, Catalogue catalogue) {
        this.catalogue = catalogue;
        paths.forEach(path -> headers.merge(catalogue.id(path), 1, Integer::sum));
    }

    /** Returns the id of the table of a header. */
    public String id(String path) {
        var name = catalogue.id(path);
        return headers.getOrDefault(name, 1) == 1 ? name : TableId.withFolder(path, name);
    }
}
