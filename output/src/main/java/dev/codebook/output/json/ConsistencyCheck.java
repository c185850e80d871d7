package dev.codebook.output.json;

import dev.codebook.model.Account;
import dev.codebook.model.Code;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Defaults;
import dev.codebook.model.Doc;
import dev.codebook.model.Ledger;
import dev.codebook.model.Release;
import dev.codebook.model.data.Entry;
import dev.codebook.text.PrintableText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks that the rows of a codebook are consistent: every release exists, and no row is duplicated. Code that uses a
 * codebook relies on this. The checks are the same for every format that is read.
 *
 * <p>For an inconsistent row, an {@link IllegalArgumentException} says what was expected and what was found.
 */
public final class ConsistencyCheck {

    /** The maximum length of the name of a release, which becomes a part of file names. */
    private static final int LONGEST = 100;

    private final List<Release> releases;
    private final Defaults defaults;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> tables = new HashSet<>();
    private final Set<String> headers = new HashSet<>();

    /** @throws IllegalArgumentException if two releases have the same name */
    public ConsistencyCheck(List<Release> releases) {
        this.releases = new Codebook(releases, List.of(), List.of(), Ledger.EMPTY).releases();
        this.defaults = Defaults.of(this.releases);
        for (var release : this.releases) {
            if (places.put(release.name(), places.size()) != null) {
                throw failure("expected each release once, found two of " + PrintableText.quoted(release.name()));
            }
        }
    }

    /** Returns the name of a release. Fails if it is blank, too long, or contains control characters. */
    public static String releaseName(String name) {
        if (name.isBlank() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw failure("expected the name of a release, found " + PrintableText.quoted(name));
        }
        return name;
    }

    Defaults defaults() {
        return defaults;
    }

    /** Returns the release of a row. Fails unless it is a release of the codebook. */
    String release(Entry row) {
        return row.required("release", this::known, "");
    }

    /** Returns the release of a row, or the last release of the codebook if the row has no release. */
    String releaseOrLast(Entry row) {
        return row.has("release") ? release(row) : known(defaults.lastRelease());
    }

    static String header(Entry row) {
        return row.required("header", Function.identity(), "");
    }

    /** Returns the line number of a row, which is at least 1. */
    static int line(Entry row) {
        return (int) row.number("line", 1, Integer.MAX_VALUE);
    }

    private String known(String release) {
        return releases.get(place(release)).name();
    }

    private int place(String release) {
        var place = places.get(release);
        if (place == null) {
            throw failure("expected a release of the codebook, found " + PrintableText.quoted(release));
        }
        return place;
    }

    /** Returns a code. Fails unless its releases are in order and its history matches them. */
    public Code checked(Code row) {
        int first = place(row.firstRelease());
        int last = place(row.lastRelease());
        if (first > last
                || !releases.get(first).family().equals(releases.get(last).family())) {
            throw failure("expected a first release and a last one of its family, found "
                    + PrintableText.quoted(row.firstRelease()) + " and " + PrintableText.quoted(row.lastRelease()));
        }
        int lines = row.history().lines().size();
        if (lines > 0 && lines != last - first + 1) {
            throw failure("expected a line number for each of " + (last - first + 1) + " releases, found " + lines);
        }
        int next = first;
        for (var version : row.history().versions()) {
            if (place(version.firstRelease()) != next || !isOf(row, version)) {
                throw failure("expected the earlier versions of the row in order and without gaps");
            }
            next = place(version.lastRelease()) + 1;
        }
        if (next > last && !row.history().versions().isEmpty()) {
            throw failure("expected the earlier versions to end before the last release");
        }
        return row;
    }

    private static boolean isOf(Code row, Code version) {
        return version.name().equals(row.name())
                && version.variant() == row.variant()
                && version.bits() == row.bits()
                && version.history().isUnchanged();
    }

    /** Fails if the id is not unique, or if a release has two definitions of the same name and variant. */
    public CodeTable checked(CodeTable table) {
        if (table.id().isEmpty() || !tables.add(table.id())) {
            throw failure("expected a unique table id, found " + PrintableText.quoted(table.id()));
        }
        var codes = table.codes();
        for (int i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            for (int j = i + 1; j < codes.size() && isSameDefinition(code, codes.get(j)); j++) {
                var other = codes.get(j);
                if (place(code.firstRelease()) <= place(other.lastRelease())
                        && place(other.firstRelease()) <= place(code.lastRelease())) {
                    throw failure("expected one definition of " + PrintableText.quoted(code.name()) + " of the variant "
                            + code.variant() + " in a release, found two");
                }
            }
        }
        return table;
    }

    private static boolean isSameDefinition(Code one, Code other) {
        return one.name().equals(other.name()) && one.variant() == other.variant();
    }

    /** Reports a problem if there is already an account of the same header and release. */
    void checkUnique(Account account, Entry row) {
        if (!headers.add(account.release() + "\n" + account.header())) {
            row.problem(
                    "header",
                    "expected one account of the header, found two of " + PrintableText.quoted(account.header()));
        }
    }

    /** Returns a doc. Fails if it has a table that is not in the codebook. */
    public Doc checked(Doc doc) {
        if (doc.tableId() != null && !tables.contains(doc.tableId())) {
            throw failure(
                    "expected docs of tables of the codebook, found docs of " + PrintableText.quoted(doc.tableId()));
        }
        return doc;
    }

    private static IllegalArgumentException failure(String message) {
        return new IllegalArgumentException(message);
    }
}
