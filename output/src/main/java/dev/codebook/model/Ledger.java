package dev.codebook.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The classification of every definition of the headers: no definition is lost silently.
 *
 * @param accounts the account of each header read, sorted by release and header; empty in a codebook with codes only
 * @param unresolved the definitions that a reader might expect among the constants, sorted by release, header and line
 * @param unclaimed the constants of catalogued headers that no rule selects as codes, sorted by release, header and
 *     line; a codebook with codes only has them as well
 */
public record Ledger(List<Account> accounts, List<Unresolved> unresolved, List<Unclaimed> unclaimed) {

    /** A ledger without entries. */
    public static final Ledger EMPTY = new Ledger(List.of(), List.of(), List.of());

    /** Sorts and copies the lists. */
    public Ledger {
        accounts = accounts.stream().sorted(Account.ORDER).toList();
        unresolved = unresolved.stream().sorted(Unresolved.ORDER).toList();
        unclaimed = unclaimed.stream().sorted(Unclaimed.ORDER).toList();
    }

    /** Returns the entries of one release. */
    public Ledger of(Release release) {
        return new Ledger(
                of(release, accounts, Account::release),
                of(release, unresolved, Unresolved::release),
                of(release, unclaimed, Unclaimed::release));
    }

    private static <T> List<T> of(Release release, List<T> things, Function<T, String> releaseOf) {
        return things.stream()
                .filter(thing -> releaseOf.apply(thing).equals(release.name()))
                .toList();
    }

    /** Returns the number of definitions of each kind in a release, without the kinds that do not occur. */
    public Map<Account.Kind, Integer> counts(Release release) {
        var counts = new EnumMap<Account.Kind, Integer>(Account.Kind.class);
        accounts.stream()
                .filter(account -> account.release().equals(release.name()))
                .forEach(account -> account.counts().forEach((kind, count) -> counts.merge(kind, count, Integer::sum)));
        return counts;
    }
}
