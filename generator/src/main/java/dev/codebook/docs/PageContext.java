package dev.codebook.docs;

import dev.codebook.model.CodeSpace;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Evidence about codes from the words around the codes.
 *
 * @param isAboutErrors whether the words are about errors or results
 * @param hasErrorHeading whether the headings of the table or list mention errors, or the heading above it announces
 *     codes
 * @param space the code space that the words name, or null
 */
record PageContext(
        boolean isAboutErrors,
        boolean hasErrorHeading,
        @Nullable CodeSpace space) {

    /** The number of preceding elements to search for a heading. */
    private static final int NEARBY = 12;

    /** @param own the headings of the table or list */
    static PageContext of(Page page, Element element, String own) {
        var caption = element.selectFirst("> caption");
        var inside = own + " " + (caption == null ? "" : caption.text());
        var heading = headingBefore(element);
        var near = inside + " " + heading;
        var all = near + " " + (page.title() == null ? "" : page.title());
        var space = Keywords.space(near);
        return new PageContext(
                Keywords.areAboutErrors(all),
                Keywords.nameErrors(inside) || Keywords.nameCodes(heading),
                space == null ? Keywords.space(all) : space);
    }

    /** Returns the text of the nearest heading above an element; empty if the searched elements have none. */
    static String headingBefore(Element element) {
        int steps = 0;
        for (Element around = element; around != null && steps < NEARBY; around = around.parent()) {
            for (var before = around.previousElementSibling();
                    before != null && steps++ < NEARBY;
                    before = before.previousElementSibling()) {
                if (BlockReader.level(before) > 0) {
                    return before.text();
                }
            }
        }
        return "";
    }
}
