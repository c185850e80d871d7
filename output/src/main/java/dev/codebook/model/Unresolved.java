package dev.codebook.model;

import java.util.Comparator;

/**
 * A definition that might be a constant but has no value.
 *
 * @param release the release that has the definition
 * @param header the path in the SDK tree
 * @param line the line of the definition, from 1
 * @param name the name as defined
 * @param reason why there is no value; {@link Account.Kind#isUnresolved} is true for it
 * @param detail the name that is not defined, or the struct or member; empty if the reason is sufficient
 */
public record Unresolved(String release, String header, int line, String name, Account.Kind reason, String detail) {

    static final Comparator<Unresolved> ORDER = Comparator.comparing(Unresolved::release)
            .thenComparing(Unresolved::header)
            .thenComparingInt(Unresolved::line)
            .thenComparing(Unresolved::name);
}
