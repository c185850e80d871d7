package dev.codebook.generator.tables.message;

import dev.codebook.grammar.HeaderSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The comments around a definition, with their marks taken off. */
public final class NearbyComments {

    private static final int TAB = 8;
    /** What comments of all kinds begin with. */
    private static final String ANY = "/";

    private static final Pattern DEFINE = Pattern.compile("^\\s*#\\s*define\\b");
    private static final Pattern NAME = Pattern.compile("^\\s*[A-Za-z_]");
    private static final Pattern IFNDEF =
            Pattern.compile("^\\s*#\\s*if(?:ndef\\s+|\\s+!\\s*defined\\s*\\(?\\s*)(\\w+)\\b");

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

    /**
     * Comments that stand above a definition, without an empty line between them.
     *
     * @param lines top line first
     * @param isApart whether an empty line is between them and the definition
     */
    record Above(List<String> lines, boolean isApart) {}

    /** The comments above, of all kinds; none where something else than white space stands between. */
    Above above() {
        return above(ANY, top());
    }

    /** The {@code //} comments above, which fill their lines. */
    Above linesAbove() {
        return above("//", top());
    }

    /** The {@code //} comments above the definitions that stand without an empty line above this one. */
    Above linesAboveAll() {
        int top = top();
        while (DEFINE.matcher(lineBefore(top)).find()) {
            top = lineStart(top - 1);
        }
        return above("//", top);
    }

    /** The block comments above. */
    Above blockAbove() {
        return above("/*", top());
    }

    /** Where the definition's line begins, or that of the {@code #ifndef} above, which asks for nothing but its name. */
    private int top() {
        int top = lineStart(start);
        var asked = IFNDEF.matcher(lineBefore(top));
        return asked.find() && text().startsWith(asked.group(1), start) ? lineStart(top - 1) : top;
    }

    private Above above(String mark, int top) {
        var comments = header.comments();
        int last = comments.firstFrom(top);
        int first = last;
        int limit = top;
        while (first > 0 && isOfKind(first - 1, mark) && isAlone(first - 1, limit)) {
            if (first < last && lineBreaks(comments.end(first - 1), limit) > 1) {
                break;
            }
            limit = lineStart(comments.start(--first));
        }
        boolean isApart = first < last && lineBreaks(comments.end(last - 1), top) > 1;
        return new Above(lines(first, last), isApart);
    }

    /** Whether a comment begins like that, and is none that goes on from the end of another definition's line. */
    private boolean isOfKind(int comment, String mark) {
        int at = header.comments().start(comment);
        return mark.equals(ANY) || text().startsWith(mark, at) && column(at) <= column(start);
    }

    /** Whether a comment begins its line, and nothing follows it up to an offset. */
    private boolean isAlone(int comment, int limit) {
        int at = header.comments().start(comment);
        return isBlank(lineStart(at), at) && isBlank(header.comments().end(comment), limit);
    }

    /**
     * The comment that begins behind the definition on its own line, and those that go on with it: of the same kind,
     * alone on the next lines, right of where the defined name begins.
     */
    List<String> behind() {
        var comments = header.comments();
        int first = comments.firstFrom(end);
        if (first == comments.size() || !isPunctuation(end, comments.start(first))) {
            return List.of();
        }
        int last = first + 1;
        while (last < comments.size() && goesOn(last)) {
            last++;
        }
        return lines(first, last);
    }

    /** What separates an enumerator or a variable from the comment at its line's end. */
    private boolean isPunctuation(int from, int to) {
        return text().substring(from, to).chars().allMatch(c -> c == ' ' || c == '\t' || c == ',' || c == ';');
    }

    private boolean goesOn(int comment) {
        var comments = header.comments();
        int at = comments.start(comment);
        int lineEnd = text().indexOf('\n', comments.end(comment));
        return isBlank(comments.end(comment - 1), at)
                && lineBreaks(comments.end(comment - 1), at) == 1
                && text().regionMatches(at, text(), comments.start(comment - 1), 2)
                && isBlank(comments.end(comment), lineEnd < 0 ? text().length() : lineEnd)
                && column(at) > column(start);
    }

    /** The lines of the block comment that begins on the line after the definition. */
    List<String> below() {
        var comments = header.comments();
        int next = comments.firstFrom(end);
        return next < comments.size()
                        && text().startsWith("/*", comments.start(next))
                        && isBlank(end, comments.start(next))
                        && lineBreaks(end, comments.start(next)) == 1
                ? lines(next, next + 1)
                : List.of();
    }

    /** Whether another definition follows on the next line, under the same comment. */
    boolean isFollowedAtOnce() {
        int next = text().indexOf('\n', end) + 1;
        if (next == 0) {
            return false;
        }
        int lineEnd = text().indexOf('\n', next);
        var line = text().substring(next, lineEnd < 0 ? text().length() : lineEnd);
        return DEFINE.matcher(line).find() || NAME.matcher(line).find();
    }

    private String lineBefore(int lineStart) {
        return lineStart == 0 ? "" : text().substring(lineStart(lineStart - 1), lineStart);
    }

    private int lineStart(int offset) {
        return text().lastIndexOf('\n', offset - 1) + 1;
    }

    private int column(int offset) {
        int column = 0;
        for (int at = lineStart(offset); at < offset; at++) {
            column = text().charAt(at) == '\t' ? (column / TAB + 1) * TAB : column + 1;
        }
        return column;
    }

    private int lineBreaks(int from, int to) {
        return (int) text().substring(from, to).chars().filter(c -> c == '\n').count();
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
            lines.addAll(CommentMarks.without(header.comments().text(comment)));
        }
        return lines;
    }
}
