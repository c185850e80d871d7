package dev.codebook.docs;

import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * A cell of a table.
 *
 * @param mentions the codes at the start of the text
 * @param isHeading whether the cell is marked as a heading
 * @param columns the number of columns that it spans
 */
record Cell(List<Block> blocks, String text, CodeMentions mentions, boolean isHeading, int columns) {

    /** The maximum number of characters in a heading. */
    private static final int LONGEST_HEADING = 60;

    static Cell of(Element element, Predicate<String> isCode, int columns) {
        var blocks = BlockReader.read(element);
        var text = Block.text(blocks);
        return new Cell(
                blocks,
                text,
                CodeMentions.atStart(text, isCode),
                element.normalName().equals("th"),
                columns);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Returns whether the cell can be the heading of a column: its text is short and does not name a code. */
    boolean canBeHeading() {
        return text.length() <= LONGEST_HEADING && (mentions.isEmpty() || isHeading && !mentions.isWhole());
    }

    /** Returns whether the text is a known heading of a column. */
    boolean isKnownHeading() {
        return canBeHeading() && Keywords.ofColumn(text) != null;
    }
}
