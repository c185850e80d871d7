package dev.codebook.generator.tables;

import dev.codebook.generator.data.DataFile;
import dev.codebook.generator.data.NamePatterns;
import dev.codebook.generator.tables.TableRule.Membership;
import dev.codebook.generator.tables.message.MessageStyle;
import dev.codebook.output.model.CodeSpace;
import java.util.List;

/**
 * The code tables that Codebook knows, one rule each, read from {@code catalogue.json}; its schema is documented in
 * {@link TableRule}.
 *
 * @param rules in the order of the file
 */
public record Catalogue(List<TableRule> rules) {

    /** The catalogue that comes with Codebook. */
    public static Catalogue builtIn() {
        return new Catalogue(DataFile.read(Catalogue.class, "catalogue.json").stream()
                .map(Catalogue::rule)
                .toList());
    }

    /** The rule for a header; one outside of the catalogue has no codes. */
    public TableRule rule(String header) {
        return rules.stream()
                .filter(rule -> rule.isFor(header))
                .findFirst()
                .orElseGet(() -> TableRule.forConstants(header));
    }

    /** Whether a header has a table of codes. */
    public boolean contains(String header) {
        return rules.stream().anyMatch(rule -> rule.isFor(header));
    }

    private static TableRule rule(DataFile.Entry entry) {
        var codes = entry.entry("codes");
        var facilities = entry.textOrNull("facilities");
        return new TableRule(
                entry.text("title"),
                entry.text("header"),
                CodeSpace.valueOf(entry.text("space")),
                new Membership(
                        codes.flag("messageId"),
                        codes.texts("types"),
                        NamePatterns.ofNames(codes.texts("names")),
                        NamePatterns.ofNames(codes.texts("except"))),
                entry.texts("messages").stream().map(MessageStyle::named).toList(),
                facilities == null ? null : CodeSpace.valueOf(facilities));
    }
}
