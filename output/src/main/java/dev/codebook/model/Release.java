package dev.codebook.model;

import java.util.Comparator;
import java.util.List;

/**
 * One release of the headers. Releases are ordered within one family by the parts of their version, as numbers: a preview
 * build is a release by its number.
 *
 * @param name {@code 10.0.16299.0}, {@code mingw-w64-10.0.0}
 * @param family {@code sdk}, {@code mingw-w64} or {@code wine}
 * @param headerCount how many headers the tree holds
 */
public record Release(String name, String family, int headerCount) {

    private static final List<String> FAMILIES = List.of("sdk", "mingw-w64", "wine");

    /** Family by family, oldest first. */
    static final Comparator<Release> ORDER = Comparator.comparingInt(
                    (Release release) -> FAMILIES.indexOf(release.family()))
            .thenComparing(Release::family)
            .thenComparing(Release::name, new VersionOrder());
}
