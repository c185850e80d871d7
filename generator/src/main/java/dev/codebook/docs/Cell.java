package dev.codebook.docs;

import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * A cell of a table, or the key of a definition.
 *
 * @param blocks its content
 * @param text its content as one text
 * @param mentions the codes at its start
 * @param isHeading whether it is marked as a heading
 * @param columns the number of columns that it spans
 */
record Cell(List<Block> blocks, String text, CodeMentions mentions, boolean isHeading, int columns) {

    /** The largest length of a heading. */
    private static final int LONGEST_HEADING = 60;

    static Cell of(Element element, Predicate<String> isCode, int columns) {
        var blocks = BlockReader.read(element);
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

    /** Returns whether it can be the heading of a column: it is short and does not name a code. */
    boolean canBeHeading() {
        return text.length() <= LONGEST_HEADING && (mentions.isEmpty() || isHeading && !mentions.isWhole());
    }

    /** Returns whether its text is a known heading of a column. */
    boolean isColumnName() {
        return canBeHeading() && Keywords.ofColumn(text) != null;
    }
}
