package dev.codebook.maven.generate;

import dev.codebook.model.Account.Kind;
import dev.codebook.model.Codebook;
import dev.codebook.model.Conflict;
import dev.codebook.model.Release;
import dev.codebook.model.Unclaimed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * In a few lines what became of the headers' definitions, and where headers contradict one another.
 *
 * @param codebook with the ledger
 * @param conflicts of the codebook
 * @param formats that were written
 */
public record LedgerSummary(Codebook codebook, List<Conflict> conflicts, List<String> formats) {

    /** Those that have the ledger. */
    private static final List<String> LISTING = List.of("json", "sqlite");

    /** How many codes or headers are named. */
    private static final int MOST_NAMES = 5;

    /** One line for each thing that there is to say, none where there is nothing. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var release : codebook.releases()) {
            var counts = codebook.ledger().counts(release);
            if (!counts.isEmpty()) {
                lines.add(definitions(release, counts));
            }
            int unresolved = counts.entrySet().stream()
                    .filter(count -> count.getKey().isUnresolved())
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            if (unresolved > 0) {
                lines.add(number(unresolved) + " of these without a value might be constants" + listed("unresolved"));
            }
        }
        var unclaimed = codebook.ledger().unclaimed();
        if (!unclaimed.isEmpty()) {
            lines.add(GenerateResult.count(unclaimed.size(), "constant") + " of headers with code tables"
                    + (unclaimed.size() == 1 ? " is" : " are") + " neither taken nor left out by their rules: "
                    + byHeader(unclaimed) + listed("unclaimed"));
        }
        if (!conflicts.isEmpty()) {
            lines.add(number(conflicts.size()) + (conflicts.size() == 1 ? " name has" : " names have")
                    + " different values in different headers" + codes() + listed("conflicts"));
        }
        return lines;
    }

    /** The kinds, the most frequent one first, among equals in their own order. */
    private String definitions(Release release, Map<Kind, Integer> counts) {
        long headers = codebook.ledger().accounts().stream()
                .filter(account -> account.release().equals(release.name()))
                .count();
        int definitions = counts.values().stream().mapToInt(Integer::intValue).sum();
        return GenerateResult.count(definitions, "definition") + " in " + GenerateResult.count(headers, "header") + ": "
                + counts.entrySet().stream()
                        .sorted(Map.Entry.<Kind, Integer>comparingByValue().reversed())
                        .map(count -> count.getKey().word() + " " + number(count.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** The headers with their counts, the highest count first. */
    private static String byHeader(List<Unclaimed> unclaimed) {
        var counts = unclaimed.stream()
                .collect(Collectors.groupingBy(Unclaimed::header, TreeMap::new, Collectors.counting()));
        var all = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(count -> count.getKey() + " " + number(count.getValue()))
                .toList();
        return some(all);
    }

    private static String some(List<String> all) {
        int more = all.size() - MOST_NAMES;
        return all.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + number(more) + " more" : "");
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
        return ", among them " + number(names.size()) + " of codes: " + some(names);
    }

    private String listed(String where) {
        var listing = LISTING.stream().filter(formats::contains).toList();
        return listing.isEmpty()
                ? "; -Dcodebook.formats=" + String.join(",", LISTING) + " would list them"
                : "; see " + where + " in " + String.join(" and ", listing);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
