package dev.codebook.generator.tables;

import dev.codebook.model.TableId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ids of the tables of a tree: that of the catalogue's rule, else the header's file name without extension in lower case, with its folder in front where
 * the tree has several headers of that name ({@code um-issper16}).
 */
public final class TableIds {

    private final Catalogue catalogue;
    private final Map<String, Integer> headers = new HashMap<>();

    /**
     * The ids of a tree's tables.
     *
     * @param paths of all headers of the tree
     * @param catalogue whose rules may name a table otherwise
     */
    public TableIds(List<String> paths, Catalogue catalogue) {
        this.catalogue = catalogue;
        paths.forEach(path -> headers.merge(catalogue.id(path), 1, Integer::sum));
    }

    /** The id of the table of a header. */
    public String id(String path) {
        var name = catalogue.id(path);
        return headers.getOrDefault(name, 1) == 1 ? name : TableId.inFolder(path, name);
    }
}
