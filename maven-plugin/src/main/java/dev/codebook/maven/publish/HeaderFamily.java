package dev.codebook.maven.publish;

import dev.codebook.model.Release;
import java.util.List;

/**
 * A family of headers, with the licence terms of their texts.
 *
 * @param family the identifier in the model, {@link Release#family()}
 * @param terms lines of text that describe who may pass on texts of the headers
 */
record HeaderFamily(String family, String title, List<String> licences, String terms) {

    private static final List<HeaderFamily> ALL = List.of(
            new HeaderFamily("sdk", "Windows SDK", List.of("Microsoft Software License Terms of the Windows SDK"), """
                    The texts belong to Microsoft, under the licence terms of that SDK. These
                    terms do not allow you to pass texts on in every case: read your copy first.
                    Texts from other headers, for example those of a product, belong to their
                    owners.
                    """),
            new HeaderFamily("mingw-w64", "mingw-w64", List.of("Public domain", "Zope Public License 2.1"), """
                    Most headers are in the public domain. Others are under the Zope Public
                    License (ZPL 2.1). Each header says which.
                    """),
            new HeaderFamily("wine", "Wine", List.of("GNU Lesser General Public License 2.1 or later"), """
                    The headers are under the GNU Lesser General Public License (LGPL), version
                    2.1 or later.
                    """));

    static HeaderFamily of(Release release) {
        return ALL.stream()
                .filter(each -> each.family.equals(release.family()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown family of headers: " + release.family()));
    }
}
