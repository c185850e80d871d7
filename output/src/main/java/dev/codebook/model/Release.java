package dev.codebook.model;

import java.util.Comparator;
import java.util.List;

/**
 * A release of the headers. Within a family, releases are ordered by the numbers of their version. A preview build is a
 * release with its own number.
 *
 * @param name the family and version, without the family for the SDK: {@code 10.0.16299.0}, {@code mingw-w64-10.0.0}
 * @param family {@code sdk}, {@code mingw-w64} or {@code wine}
 * @param headerCount the number of headers in the tree
 */
public record Release(String name, String family, int headerCount) {

    private static final List<String> FAMILIES = List.of("sdk", "mingw-w64", "wine");

    /** Family by family, oldest first. */
    static final Comparator<Release> ORDER = Comparator.comparingInt(
                    (Release release) -> FAMILIES.indexOf(release.family()))
            .thenComparing(Release::family)
            .thenComparing(Release::name, new VersionOrder());
}
