package dev.codebook.docs;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A heading, a paragraph, an item of a list or a row of a table, as plain text.
 *
 * @param at the element that it begins in
 * @param level of a heading, 1 to 6; of anything else 0
 * @param text lines parted by {@code \n}, none of them blank, none with a blank at its end
 * @param bold the length of the bold text that it begins with
 * @param isLine whether it follows the block before it without an empty line: an item, a row
 */
record Block(Element at, int level, String text, int bold, boolean isLine) {

    boolean isHeading() {
        return level > 0;
    }

    Block withText(String other) {
        return new Block(at, level, other, 0, isLine);
    }

    /** All of them as one text: paragraphs parted by an empty line, lines by {@code \n}. */
    static String text(List<Block> blocks) {
        var text = new StringBuilder();
        for (var block : blocks) {
            if (block.text.isEmpty()) {
                continue;
            }
            if (!text.isEmpty()) {
                text.append(block.isLine ? "\n" : "\n\n");
            }
            text.append(block.text);
        }
        return text.toString();
    }
}
