package dev.codebook.docs;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page.
 *
 * @param url where it is said: the page's own address, or the name of the file
 * @param title or null
 * @param release the SDK release of the Windows version that the page says it is about, or null
 * @param body what is on it
 * @param isMarkdown whether it was Markdown
 */
record Page(String url, @Nullable String title, @Nullable String release, Element body, boolean isMarkdown) {

    /** The line of the file where an element begins, from 1; 0 where it is not known. */
    int line(Element element) {
        if (!isMarkdown) {
            return Math.max(0, element.sourceRange().start().lineNumber());
        }
        var marked = element.closest("[" + Markdown.LINE + "]");
        return marked == null ? 0 : number(marked.attr(Markdown.LINE));
    }

    /** HTML in Markdown can have the attribute too, with anything. */
    private static int number(String digits) {
        return digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : 0;
    }
}
