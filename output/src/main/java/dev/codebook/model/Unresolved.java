package dev.codebook.model;

import java.util.Comparator;

/**
 * A definition that might be a constant and has no value.
 *
 * @param release the release that has it
 * @param header the path in the SDK tree
 * @param line of the definition, from 1
 * @param name as defined
 * @param reason why it has none: a kind that {@link Account.Kind#isUnresolved}
 * @param detail what is in the way: the name that nothing defines, the struct or member; empty where the reason says it all
 */
public record Unresolved(String release, String header, int line, String name, Account.Kind reason, String detail) {

    static final Comparator<Unresolved> ORDER = Comparator.comparing(Unresolved::release)
            .thenComparing(Unresolved::header)
            .thenComparingInt(Unresolved::line)
            .thenComparing(Unresolved::name);
}
