package dev.codebook.generator.tables.message;

import dev.codebook.grammar.HeaderSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The comments around a definition, with their marks taken off. */
public final class NearbyComments {

    /** What decorates the left side of a block comment's lines. */
    private static final Pattern STARS = Pattern.compile("^\\s*\\*+(?=\\s|$)");

    private final HeaderSyntax header;
    private final int start;
    private final int end;

    /**
     * @param header the definition's header
     * @param start offset of the defined name
     * @param end offset behind the definition's last token
     */
    public NearbyComments(HeaderSyntax header, int start, int end) {
        this.header = header;
        this.start = start;
        this.end = end;
    }

    /** The lines of the comments that stand directly above, with nothing but white space between; top line first. */
    List<String> linesAbove() {
        var comments = header.comments();
        int limit = lineStart();
        int first = comments.firstFrom(limit);
        while (first > 0 && isBlank(comments.end(first - 1), limit)) {
            limit = comments.start(--first);
        }
        return lines(first, comments.firstFrom(lineStart()));
    }

    /** The {@code //} comments that fill the lines directly above, up to the first line that is none. */
    List<String> adjacentLinesAbove() {
        var comments = header.comments();
        int last = comments.firstFrom(lineStart());
        int first = last;
        int below = lineStart();
        while (first > 0 && isLineOfItsOwn(first - 1, below)) {
            first--;
            below = lineStart(comments.start(first));
        }
        return lines(first, last);
    }

    /** Whether a comment is all there is on the line that ends where another begins. */
    private boolean isLineOfItsOwn(int comment, int nextLine) {
        int start = header.comments().start(comment);
        return text().startsWith("//", start)
                && header.comments().end(comment) == nextLine - 1
                && isBlank(lineStart(start), start);
    }

    /** The lines of the comment that begins behind the definition on its own line. */
    List<String> linesBehind() {
        return linesOfNext(0);
    }

    /** The lines of the comment that begins on the line after the definition. */
    List<String> linesBelow() {
        return linesOfNext(1);
    }

    /** The lines of the comment that begins so many lines down, with nothing but white space between. */
    private List<String> linesOfNext(int linesDown) {
        var comments = header.comments();
        int next = comments.firstFrom(end);
        if (next == comments.size()) {
            return List.of();
        }
        var between = text().substring(end, comments.start(next));
        return between.isBlank() && between.chars().filter(c -> c == '\n').count() == linesDown
                ? lines(next, next + 1)
                : List.of();
    }

    private int lineStart() {
        return lineStart(start);
    }

    private int lineStart(int offset) {
        return text().lastIndexOf('\n', offset) + 1;
    }

    private boolean isBlank(int from, int to) {
        return from <= to && text().substring(from, to).isBlank();
    }

    private String text() {
        return header.source().text();
    }

    private List<String> lines(int from, int to) {
        var lines = new ArrayList<String>();
        for (int comment = from; comment < to; comment++) {
            var text = header.comments().text(comment);
            if (text.startsWith("//")) {
                lines.add(text.substring(2));
            } else {
                addBlock(text, lines);
            }
        }
        return lines;
    }

    /** The lines of a block comment without the stars that decorate its left side. */
    private static void addBlock(String text, List<String> lines) {
        int close = text.length() >= 4 && text.endsWith("*/") ? text.length() - 2 : text.length();
        var inner = text.substring(2, close).split("\n", -1);
        for (int i = 0; i < inner.length; i++) {
            var line = inner[i];
            lines.add(i == 0 ? line : STARS.matcher(line).replaceFirst(""));
        }
    }
}
