package dev.codebook.generator.tables;

import dev.codebook.model.TableId;
import dev.codebook.model.data.JsonEntries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules of all code tables, by header. The built-in rules are in {@code catalogue.json}; {@link TableRule}
 * documents them.
 */
public final class Catalogue {

    private final Map<String, TableRule> byHeader = new TreeMap<>();

    /** @param rules the rules, in increasing precedence: a rule replaces an earlier one of the same header */
    Catalogue(Collection<TableRule> rules) {
        rules.forEach(rule -> byHeader.put(key(rule.header()), rule));
    }

    /** Returns the built-in catalogue. */
    public static Catalogue builtIn() {
        return new Catalogue(
                CatalogueReader.rules(JsonEntries.read(Catalogue.class, "catalogue.json"), new Catalogue(List.of())));
    }

    /** Returns a catalogue with the rules of this one and others, which replace the rules of the same headers. */
    Catalogue with(List<TableRule> others) {
        var rules = new ArrayList<>(byHeader.values());
        rules.addAll(others);
        return new Catalogue(rules);
    }

    /** Returns all rules, sorted by header. */
    public List<TableRule> rules() {
        return List.copyOf(byHeader.values());
    }

    /** Returns the rule of a header, given its path in the SDK tree; a rule without codes if the catalogue has none. */
    public TableRule rule(String header) {
        var rule = find(header);
        return rule == null ? TableRule.forConstants(header) : rule;
    }

    /** Returns whether the catalogue has a rule for a header, given its path in the SDK tree. */
    public boolean contains(String header) {
        return find(header) != null;
    }

    /** Returns the id of a header's table. Headers with the same file name in two folders can have the same id. */
    String id(String header) {
        var rule = find(header);
        return rule == null ? TableId.of(header) : rule.id();
    }

    /** Returns the rules whose headers are not in the given list of paths. */
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

    /** Finds the rule that names the header with its folder, or else the rule that names its file. */
    private @Nullable TableRule find(String path) {
        var key = key(path);
        int file = key.lastIndexOf('/') + 1;
        int folder = key.lastIndexOf('/', file - 2) + 1;
        var rule = byHeader.get(key.substring(folder));
        return rule == null ? byHeader.get(key.substring(file)) : rule;
    }

    /** Returns the form in which headers are compared: header names are case-insensitive. */
    static String key(String header) {
        return header.toLowerCase(Locale.ROOT);
    }
}
