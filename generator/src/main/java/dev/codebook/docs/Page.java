package dev.codebook.docs;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page of documentation.
 *
 * @param url the canonical URL of the page, or the name of the file
 * @param release the SDK release of the Windows version that the page applies to, or null
 * @param isMarkdown whether the page was converted from Markdown
 */
record Page(String url, @Nullable String title, @Nullable String release, Element body, boolean isMarkdown) {

    /** Returns the number of the line on which an element starts, from 1; 0 if the line is not known. */
    int line(Element element) {
        if (!isMarkdown) {
            return Math.max(0, element.sourceRange().start().lineNumber());
        }
        var marked = element.closest("[" + Markdown.LINE + "]");
        return marked == null ? 0 : number(marked.attr(Markdown.LINE));
    }

    /** Returns the number, or 0: HTML embedded in Markdown can set the attribute to any value. */
    private static int number(String digits) {
        return digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : 0;
    }
}
