package dev.codebook.docs;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A heading, a paragraph, an item of a list or a row of a table, as plain text.
 *
 * @param at the element that the block starts in
 * @param level the level of a heading, 1 to 6; 0 for other blocks
 * @param text lines separated by {@code \n}, without blank lines and trailing blanks
 * @param bold the length of the bold text at its start
 * @param isLine whether no empty line separates it from the previous block: a list item, a row
 */
record Block(Element at, int level, String text, int bold, boolean isLine) {

    boolean isHeading() {
        return level > 0;
    }

    Block withText(String other) {
        return new Block(at, level, other, 0, isLine);
    }

    /** Returns blocks as one text: paragraphs are separated by an empty line, lines by {@code \n}. */
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
