package dev.codebook.output.json;

import dev.codebook.model.Code;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Doc;
import dev.codebook.model.Ledger;
import dev.codebook.model.Release;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sees to it that rows hold together: what they say of releases, and that none is there twice. Whoever has read a codebook
 * need not ask again.
 */
final class RowCheck {

    /** Of a release, which becomes a part of names. */
    private static final int LONGEST = 100;

    private final Tokens tokens;
    private final List<Release> releases;
    private final Defaults defaults;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> tables = new HashSet<>();
    private final Set<String> headers = new HashSet<>();

    /**
     * The check for rows of these releases.
     *
     * @param tokens that the releases were just read from
     */
    RowCheck(Tokens tokens, List<Release> releases) {
        this.tokens = tokens;
        releases.forEach(this::checkName);
        this.releases = new Codebook(releases, List.of(), List.of(), Ledger.EMPTY).releases();
        this.defaults = Defaults.of(this.releases);
        for (var release : this.releases) {
            if (places.put(release.name(), places.size()) != null) {
                throw tokens.failure("expected each release once, found two of " + Tokens.shown(release.name()));
            }
        }
    }

    /** Before releases are ordered by the numbers in their names. */
    private void checkName(Release release) {
        var name = release.name();
        if (name.isBlank() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw tokens.failure("expected a name of a release, found " + Tokens.shown(name));
        }
    }

    /** What holds for rows that do not say otherwise. */
    Defaults defaults() {
        return defaults;
    }

    /** The release, which must be one of the codebook's. */
    String known(String release) {
        place(release);
        return release;
    }

    private int place(String release) {
        var place = places.get(release);
        if (place == null) {
            throw tokens.failure("expected a release of the codebook, found " + Tokens.shown(release));
        }
        return place;
    }

    /** The row, with releases in order and a past that fits them. */
    Code checked(Code row) {
        int first = place(row.firstRelease());
        int last = place(row.lastRelease());
        if (first > last
                || !releases.get(first).family().equals(releases.get(last).family())) {
            throw tokens.failure("expected a first release and a last one of its family, found "
                    + Tokens.shown(row.firstRelease()) + " and " + Tokens.shown(row.lastRelease()));
        }
        int lines = row.past().lines().size();
        if (lines > 0 && lines != last - first + 1) {
            throw tokens.failure("expected a line for each of " + (last - first + 1) + " releases, found " + lines);
        }
        int next = first;
        for (var version : row.past().versions()) {
            if (place(version.firstRelease()) != next || !isOf(row, version)) {
                throw tokens.failure("expected how the row was earlier, one version after the other");
            }
            next = place(version.lastRelease()) + 1;
        }
        if (next > last && !row.past().versions().isEmpty()) {
            throw tokens.failure("expected the earlier versions to end before the last release");
        }
        return row;
    }

    private static boolean isOf(Code row, Code version) {
        return version.name().equals(row.name())
                && version.variant() == row.variant()
                && version.value().bits() == row.value().bits()
                && version.past().lines().isEmpty()
                && version.past().versions().isEmpty();
    }

    /** The table, which no other one has the id of, and whose definitions are one each in each release. */
    CodeTable checked(CodeTable table) {
        if (table.id().isEmpty() || !tables.add(table.id())) {
            throw tokens.failure("expected an id that no other table has, found " + Tokens.shown(table.id()));
        }
        var codes = table.codes();
        for (int i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            for (int j = i + 1; j < codes.size() && isSameDefinition(code, codes.get(j)); j++) {
                var other = codes.get(j);
                if (place(code.firstRelease()) <= place(other.lastRelease())
                        && place(other.firstRelease()) <= place(code.lastRelease())) {
                    throw tokens.failure("expected one definition of " + Tokens.shown(code.name()) + " of the variant "
                            + code.variant() + " in a release, found two");
                }
            }
        }
        return table;
    }

    private static boolean isSameDefinition(Code one, Code other) {
        return one.name().equals(other.name()) && one.variant() == other.variant();
    }

    /** Sees to it that a header of a release has one account. */
    void once(String release, String header) {
        if (!headers.add(known(release) + "\n" + header)) {
            throw tokens.failure("expected one account of the header, found two of " + Tokens.shown(header));
        }
    }

    /** Sees to it that the table of what a page says is one of the codebook's. */
    void check(Doc doc) {
        if (doc.tableId() != null && !tables.contains(doc.tableId())) {
            throw tokens.failure(
                    "expected docs of tables of the codebook, found one of " + Tokens.shown(doc.tableId()));
        }
    }
}
