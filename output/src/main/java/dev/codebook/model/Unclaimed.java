package dev.codebook.model;

import java.util.Comparator;

/**
 * A constant of a catalogued header that no rule of the catalogue selects as a code, or a constant of another header
 * that looks like an HRESULT or NTSTATUS. The list of these constants shows which codes of a new release the catalogue
 * does not contain yet.
 *
 * @param release the release that has the constant
 * @param header the path in the SDK tree
 * @param line the line of the definition, from 1
 * @param name the name as defined
 * @param value the exact value
 */
public record Unclaimed(String release, String header, int line, String name, Value value) {

    static final Comparator<Unclaimed> ORDER = Comparator.comparing(Unclaimed::release)
            .thenComparing(Unclaimed::header)
            .thenComparingInt(Unclaimed::line)
            .thenComparing(Unclaimed::name);
}
