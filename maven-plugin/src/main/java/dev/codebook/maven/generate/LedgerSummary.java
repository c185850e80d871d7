package dev.codebook.maven.generate;

import dev.codebook.maven.terminal.Quantity;
import dev.codebook.model.Account.Kind;
import dev.codebook.model.Code;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.Codebook;
import dev.codebook.model.Conflict;
import dev.codebook.model.Release;
import dev.codebook.model.Unclaimed;
import dev.codebook.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Summarizes how the definitions of the headers were classified, and where headers contradict one another. */
record LedgerSummary(Codebook codebook, List<Conflict> conflicts, List<String> formats) {

    private static final List<String> WITH_LEDGER = List.of("json", "sqlite");

    /** The maximum number of codes or headers that a line names. */
    private static final int MAX_NAMES = 5;

    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var release : codebook.releases()) {
            addDefinitions(release, lines);
        }
        addUnclaimed(lines);
        if (!conflicts.isEmpty()) {
            lines.add(Quantity.of(conflicts.size()) + (conflicts.size() == 1 ? " name has" : " names have")
                    + " different values in different headers" + codes() + listed("conflicts"));
        }
        return lines;
    }

    private void addUnclaimed(List<String> lines) {
        var headers = codebook.tables().stream()
                .flatMap(table -> table.codes().stream())
                .filter(code -> code.scope() == Scope.CODE)
                .map(Code::header)
                .collect(Collectors.toSet());
        var byTable = codebook.ledger().unclaimed().stream()
                .collect(Collectors.partitioningBy(constant -> headers.contains(constant.header())));
        addUnclaimed(
                " of headers with code tables is neither taken nor left out by their rules: ",
                " of headers with code tables are neither taken nor left out by their rules: ",
                byTable.getOrDefault(true, List.of()),
                lines);
        addUnclaimed(
                " looks like a code, and its header has no code table: ",
                " look like codes, and their headers have no code table: ",
                byTable.getOrDefault(false, List.of()),
                lines);
    }

    private void addUnclaimed(String ofOne, String ofSeveral, List<Unclaimed> unclaimed, List<String> lines) {
        if (!unclaimed.isEmpty()) {
            lines.add(Quantity.of(unclaimed.size(), "constant")
                    + (unclaimed.size() == 1 ? ofOne : ofSeveral)
                    + byHeader(unclaimed)
                    + listed("unclaimed"));
        }
    }

    private void addDefinitions(Release release, List<String> lines) {
        var counts = codebook.ledger().counts(release);
        if (!counts.isEmpty()) {
            lines.add(definitions(release, counts));
        }
        int unresolved = counts.entrySet().stream()
                .filter(count -> count.getKey().isUnresolved())
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (unresolved > 0) {
            lines.add(Quantity.of(unresolved) + " of these without a value might be constants" + listed("unresolved"));
        }
    }

    /** Returns the number of definitions of each kind, the most frequent kind first. */
    private String definitions(Release release, Map<Kind, Integer> counts) {
        long headers = codebook.ledger().accounts().stream()
                .filter(account -> account.release().equals(release.name()))
                .count();
        int definitions = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Quantity.of(definitions, "definition") + " in " + Quantity.of(headers, "header") + ": "
                + counts.entrySet().stream()
                        .sorted(Map.Entry.<Kind, Integer>comparingByValue().reversed())
                        .map(count -> count.getKey().word() + " " + Quantity.of(count.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** Returns the number of constants in each header, the header with the most constants first. */
    private static String byHeader(List<Unclaimed> unclaimed) {
        var counts = unclaimed.stream()
                .collect(Collectors.groupingBy(Unclaimed::header, TreeMap::new, Collectors.counting()));
        var all = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(count -> count.getKey() + " " + Quantity.of(count.getValue()))
                .toList();
        return PrintableText.list(all, MAX_NAMES);
    }

    private String codes() {
        var names = conflicts.stream()
                .filter(Conflict::isOfCodes)
                .map(Conflict::name)
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        return ", among them " + Quantity.of(names.size()) + " of codes: " + PrintableText.list(names, MAX_NAMES);
    }

    private String listed(String where) {
        var listing = WITH_LEDGER.stream().filter(formats::contains).toList();
        return listing.isEmpty()
                ? "; -Dcodebook.formats=" + String.join(",", WITH_LEDGER) + " would list them"
                : "; see " + where + " in " + String.join(" and ", listing);
    }
}
