package dev.codebook.docs;

import dev.codebook.model.CodeSpace;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the words around codes say of them.
 *
 * @param isOfErrors whether errors or results are the subject of the page
 * @param isNear whether the table's or list's own headings say so, or the heading over it that codes are below
 * @param space how small numbers are read, or null
 */
record PageContext(
        boolean isOfErrors, boolean isNear, @Nullable CodeSpace space) {

    /** What is looked at of the elements before. */
    private static final int NEARBY = 12;

    /**
     * The context of a table or list.
     *
     * @param own its own headings
     */
    static PageContext of(Page page, Element element, String own) {
        var caption = element.selectFirst("> caption");
        var inside = own + " " + (caption == null ? "" : caption.text());
        var heading = headingBefore(element);
        var near = inside + " " + heading;
        var all = near + " " + (page.title() == null ? "" : page.title());
        var space = Keywords.space(near);
        return new PageContext(
                Keywords.areOfErrors(all),
                Keywords.nameErrors(inside) || Keywords.nameCodes(heading),
                space == null ? Keywords.space(all) : space);
    }

    /** The text of the heading over an element; empty where there is none near. */
    static String headingBefore(Element element) {
        int steps = 0;
        for (Element around = element; around != null && steps < NEARBY; around = around.parent()) {
            for (var before = around.previousElementSibling();
                    before != null && steps++ < NEARBY;
                    before = before.previousElementSibling()) {
                if (Blocks.level(before) > 0) {
                    return before.text();
                }
            }
        }
        return "";
    }
}
