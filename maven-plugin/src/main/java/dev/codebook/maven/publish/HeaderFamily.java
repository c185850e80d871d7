package dev.codebook.maven.publish;

import dev.codebook.model.Release;
import java.util.List;

/**
 * Who made headers, and under which terms their texts are.
 *
 * @param family as the model calls it
 * @param title as people call it
 * @param licences by name
 * @param terms what they mean for whoever has texts of the headers, in lines
 */
record HeaderFamily(String family, String title, List<String> licences, String terms) {

    private static final List<HeaderFamily> ALL = List.of(
            new HeaderFamily("sdk", "Windows SDK", List.of("Microsoft Software License Terms of the Windows SDK"), """
                    The texts are Microsoft's, under the licence terms that come with that SDK.
                    Those are no general leave to pass texts on: read yours before you do.
                    Texts from headers that are not Microsoft's, a product's own for example,
                    are their owner's.
                    """),
            new HeaderFamily("mingw-w64", "mingw-w64", List.of("Public domain", "Zope Public License 2.1"), """
                    Most of its headers are in the public domain, others under the Zope Public
                    License (ZPL 2.1); each header says which.
                    """),
            new HeaderFamily("wine", "Wine", List.of("GNU Lesser General Public License 2.1 or later"), """
                    Its headers are under the GNU Lesser General Public License (LGPL), version
                    2.1 or later.
                    """));

    /** That of a release. */
    static HeaderFamily of(Release release) {
        return ALL.stream()
                .filter(each -> each.family.equals(release.family()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no headers are called " + release.family()));
    }
}
