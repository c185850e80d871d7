package dev.codebook.docs;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A heading, a paragraph, an item of a list or a row of a table, as plain text.
 *
 * @param element the element in which the block starts
 * @param level the level of a heading, 1 to 6; 0 for other blocks
 * @param text lines separated by {@code \n}, without blank lines and trailing blanks
 * @param boldLength the length of the bold text at the start of the block; 0 if there is none
 * @param isLine whether the block follows the previous one without an empty line, as a list item or a row does
 */
record Block(Element element, int level, String text, int boldLength, boolean isLine) {

    boolean isHeading() {
        return level > 0;
    }

    Block withText(String other) {
        return new Block(element, level, other, 0, isLine);
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
