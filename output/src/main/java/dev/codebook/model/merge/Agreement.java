package dev.codebook.model.merge;

import dev.codebook.model.Changes;
import dev.codebook.model.Code;
import dev.codebook.model.Codebook;
import dev.codebook.model.Facility;
import dev.codebook.model.Ledger;
import dev.codebook.model.ProblemException;
import dev.codebook.model.Release;
import dev.codebook.model.Snapshots;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that codebooks can be merged: they have the same facts for a common release, and the same scope. */
final class Agreement {

    /** The ids of tables are not compared, because they depend on the other tables of the codebook. */
    private record Facts(Release release, Set<Code> codes, List<Facility> facilities, Ledger ledger) {

        static Facts of(Codebook snapshot) {
            var codes = snapshot.tables().stream()
                    .flatMap(table -> table.codes().stream())
                    .collect(Collectors.toSet());
            return new Facts(snapshot.releases().get(0), codes, snapshot.facilities(), snapshot.ledger());
        }
    }

    private Agreement() {}

    static void check(List<Codebook> codebooks) throws ProblemException {
        var known = new HashMap<String, Codebook>();
        for (var codebook : codebooks) {
            for (var release : codebook.releases()) {
                var other = known.putIfAbsent(release.name(), codebook);
                if (other != null) {
                    compare(
                            release.name(),
                            Snapshots.of(other).of(release.name()),
                            Snapshots.of(codebook).of(release.name()));
                }
            }
        }
        checkScope(codebooks);
    }

    private static void compare(String release, Codebook one, Codebook other) throws ProblemException {
        if (Facts.of(one).equals(Facts.of(other))) {
            return;
        }
        var first = Changes.between(one, other).stream()
                .map(change -> ", first in " + change.name() + " of " + change.tableId())
                .findFirst()
                .orElse("");
        throw new ProblemException(
                release, "the two copies differ" + first + ": leave one out, or generate both again");
    }

    /** If only some releases had all constants, the constants would appear as added or removed. */
    private static void checkScope(List<Codebook> codebooks) throws ProblemException {
        var withConstants = codebooks.stream()
                .flatMap(codebook -> codebook.ledger().accounts().stream())
                .map(account -> account.release())
                .collect(Collectors.toSet());
        for (var codebook : codebooks) {
            for (var release : codebook.releases()) {
                if (!withConstants.isEmpty() && !withConstants.contains(release.name())) {
                    throw new ProblemException(
                            release.name(),
                            "it has codes only, and "
                                    + withConstants.stream()
                                            .min(String::compareTo)
                                            .orElseThrow() + " has all constants: make both with the same scope");
                }
            }
        }
    }
}
