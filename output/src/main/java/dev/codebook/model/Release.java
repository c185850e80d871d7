package dev.codebook.model;

import java.util.Comparator;
import java.util.List;

/**
 * A release of the headers. Within a family, releases are ordered by the numbers of their version. A preview build is a
 * release with its own number.
 *
 * @param name the family and version, such as {@code mingw-w64-10.0.0}; only the version for the SDK, such as
 *     {@code 10.0.16299.0}
 * @param family {@code sdk}, {@code mingw-w64} or {@code wine}
 * @param headerCount the number of headers in the tree
 */
public record Release(String name, String family, int headerCount) {

    private static final List<String> FAMILIES = List.of("sdk", "mingw-w64", "wine");

    /** The order by family, then from the oldest release to the newest. */
    static final Comparator<Release> ORDER = Comparator.comparingInt(
                    (Release release) -> FAMILIES.indexOf(release.family()))
            .thenComparing(Release::family)
            .thenComparing(Release::name, new VersionOrder());
}
