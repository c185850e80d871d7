package dev.codebook.generator.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ids of the tables of a tree: the header's file name without extension in lower case, with its folder in front where
 * the tree has several headers of that name ({@code um-issper16}).
 */
public final class TableIds {

    private final Map<String, Integer> headers = new HashMap<>();

    /** @param paths of all headers of the tree */
    public TableIds(List<String> paths) {
        paths.forEach(path -> headers.merge(name(path), 1, Integer::sum));
    }

    /** The id of the table of a header. */
    public String id(String path) {
        var name = name(path);
        int slash = path.lastIndexOf('/');
        return headers.getOrDefault(name, 1) == 1 || slash < 0
                ? name
                : path.substring(0, slash).toLowerCase(Locale.ROOT).replace('/', '-') + "-" + name;
    }

    private static String name(String path) {
        var file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
