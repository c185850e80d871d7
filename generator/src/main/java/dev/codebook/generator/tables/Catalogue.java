package dev.codebook.generator.tables;

import dev.codebook.generator.data.DataFile;
import dev.codebook.model.TableId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The code tables that Codebook knows, one rule each. The built-in ones are read from {@code catalogue.json}; {@link
 * TableRule} documents what they say.
 */
public final class Catalogue {

    private final Map<String, TableRule> byHeader = new TreeMap<>();

    /** @param rules at most one of each header */
    Catalogue(Collection<TableRule> rules) {
        rules.forEach(rule -> byHeader.put(key(rule.header()), rule));
    }

    /** The catalogue that comes with Codebook. */
    public static Catalogue builtIn() {
        return new Catalogue(
                CatalogueReader.rules(DataFile.read(Catalogue.class, "catalogue.json"), new Catalogue(List.of())));
    }

    /** This catalogue with other rules: they replace those of the same headers, or are added. */
    Catalogue with(List<TableRule> others) {
        var rules = new ArrayList<>(byHeader.values());
        rules.addAll(others);
        return new Catalogue(rules);
    }

    /** All rules, by header. */
    public List<TableRule> rules() {
        return List.copyOf(byHeader.values());
    }

    /** The rule for a header, named by its path; one outside of the catalogue has no codes. */
    public TableRule rule(String header) {
        var rule = find(header);
        return rule == null ? TableRule.forConstants(header) : rule;
    }

    /** Whether a header, named by its path, has a table of codes. */
    public boolean contains(String header) {
        return find(header) != null;
    }

    /** The id of a header's table, as far as its name alone decides. */
    String id(String header) {
        var rule = find(header);
        return rule == null ? TableId.of(header) : rule.id();
    }

    /** The rules for headers that are not among these. */
    public List<TableRule> absent(Collection<String> headers) {
        var absent = new TreeMap<>(byHeader);
        for (var header : headers) {
            var rule = find(header);
            if (rule != null) {
                absent.remove(key(rule.header()));
            }
        }
        return List.copyOf(absent.values());
    }

    /** The rule that names the header with its folder, else the one that names its file. */
    private @Nullable TableRule find(String path) {
        var key = key(path);
        int file = key.lastIndexOf('/') + 1;
        int folder = key.lastIndexOf('/', file - 2) + 1;
        var rule = byHeader.get(key.substring(folder));
        return rule == null ? byHeader.get(key.substring(file)) : rule;
    }

    /** A header as rules compare it. */
    static String key(String header) {
        return header.toLowerCase(Locale.ROOT);
    }
}
