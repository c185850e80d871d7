package dev.codebook.docs;

import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * A cell of a table, or the key of a definition.
 *
 * @param blocks what is in it
 * @param text the same as one text
 * @param mentions the codes that it begins with
 * @param isHeading whether it is marked as a heading
 * @param columns how many columns it fills
 */
record Cell(List<Block> blocks, String text, CodeMentions mentions, boolean isHeading, int columns) {

    /** Longer ones are no headings. */
    private static final int LONGEST_HEADING = 60;

    static Cell of(Element element, Predicate<String> isCode, int columns) {
        var blocks = Blocks.of(element);
        var text = Block.text(blocks);
        return new Cell(
                blocks,
                text,
                CodeMentions.atBegin(text, isCode),
                element.normalName().equals("th"),
                columns);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether it can be the heading of a column: it is short and names no code. */
    boolean canBeHeading() {
        return text.length() <= LONGEST_HEADING && (mentions.isEmpty() || isHeading && !mentions.isWhole());
    }

    /** Whether a column is called so. */
    boolean isColumnName() {
        return canBeHeading() && Keywords.ofColumn(text) != null;
    }
}
