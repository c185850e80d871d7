package dev.codebook.docs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Splits an element into blocks of plain text. */
final class BlockReader implements NodeFilter {

    /** The elements to skip, because their text is not content or repeats other content. */
    private static final Set<String> SKIPPED =
            Set.of("script", "style", "template", "svg", "math", "nav", "object", "iframe", "head", "select", "button");

    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> CELLS = Set.of("td", "th");
    /** Elements whose blocks are lines, not paragraphs. */
    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd");

    private static final String CUT = "…";

    private final Element root;
    private final Set<Element> excluded;
    private final int limit;
    private final List<Block> blocks = new ArrayList<>();
    private final FoldedText line = new FoldedText();
    /** The number of items so far of each enclosing list, or -1 if the list is not numbered. */
    private final Deque<Integer> lists = new ArrayDeque<>();

    private Element at;
    private boolean isLine;
    private int bold;
    private boolean inLeadingBold;
    private int preformatted;
    private int readCount;

    private BlockReader(Element root, Set<Element> excluded, int limit) {
        this.root = root;
        this.excluded = excluded;
        this.limit = limit;
        this.at = root;
    }

    /** Reads up to {@link PageLimits#DESCRIPTION_CHARACTERS} characters and nodes; an ellipsis replaces the rest. */
    static List<Block> read(Element element) {
        return new BlockReader(element, Set.of(), PageLimits.DESCRIPTION_CHARACTERS).read();
    }

    static List<Block> read(Element element, Set<Element> excluded) {
        return new BlockReader(element, excluded, Integer.MAX_VALUE).read();
    }

    private List<Block> read() {
        NodeTraversor.filter(this, root);
        end();
        if (readCount > limit) {
            blocks.add(new Block(root, 0, CUT, 0, true));
        }
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        readCount++;
        if (readCount > limit) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            var whole = text.getWholeText();
            line.append(whole.substring(0, cutIndex(whole, limit - readCount)), preformatted > 0);
            readCount += whole.length();
        } else if (node instanceof Element element && depth > 0) {
            if (excluded.contains(element)) {
                end();
                return FilterResult.SKIP_ENTIRELY;
            }
            if (SKIPPED.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    /** Returns the index at which a text is cut, which is never inside a surrogate pair. */
    private static int cutIndex(String text, int room) {
        if (text.length() <= room) {
            return text.length();
        }
        return room > 0 && Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
    }

    private void begin(Element element) {
        var name = element.normalName();
        if (CELLS.contains(name)) {
            line.separateCell();
        } else if (name.equals("br")) {
            line.end();
        } else if (BOLD.contains(name)) {
            inLeadingBold |= line.isBlank() && bold == 0;
        } else if (element.isBlock()) {
            end();
            at = element;
            isLine = LINES.contains(name);
            switch (name) {
                case "pre" -> preformatted++;
                case "ul" -> lists.push(-1);
                case "ol" -> lists.push(0);
                case "li" -> line.mark(item());
                default -> {}
            }
        }
    }

    private String item() {
        if (lists.isEmpty()) {
            return "- ";
        }
        int before = lists.pop();
        lists.push(before < 0 ? before : before + 1);
        return "  ".repeat(lists.size() - 1) + (before < 0 ? "- " : before + 1 + ". ");
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && depth > 0) {
            var name = element.normalName();
            if (BOLD.contains(name)) {
                endBold();
            } else if (element.isBlock() && !CELLS.contains(name)) {
                end();
                switch (name) {
                    case "pre" -> preformatted--;
                    case "ul", "ol" -> lists.pop();
                    default -> {}
                }
                isLine = isLine && name.equals("p");
            }
        }
        return FilterResult.CONTINUE;
    }

    private void endBold() {
        if (inLeadingBold) {
            bold = line.text().length();
            inLeadingBold = false;
        }
    }

    private void end() {
        endBold();
        int unmarked = line.text().length();
        var text = line.take();
        if (!text.isEmpty()) {
            int marked = bold == 0 ? 0 : bold + text.length() - unmarked;
            blocks.add(new Block(at, level(at), text, Math.min(marked, text.length()), isLine));
        }
        bold = 0;
    }

    /** Returns the level of a heading, 1 to 6; 0 for other elements. */
    static int level(Element element) {
        var name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }
}
