package dev.codebook.generator.tables.message;

import dev.codebook.grammar.HeaderSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the comments around a definition, without comment marks. */
public final class NearbyComments {

    private static final int TAB = 8;
    /** The start of comments of both kinds. */
    private static final String ANY = "/";

    private static final Pattern DEFINE = Pattern.compile("^\\s*#\\s*define\\b");
    private static final Pattern NAME = Pattern.compile("^\\s*[A-Za-z_]");
    private static final Pattern IFNDEF =
            Pattern.compile("^\\s*#\\s*if(?:ndef\\s+|\\s+!\\s*defined\\s*\\(?\\s*)(\\w+)\\b");

    private final HeaderSyntax header;
    private final int start;
    private final int end;

    /**
     * @param header the header that contains the definition
     * @param start the offset of the defined name
     * @param end the offset after the last token of the definition
     */
    public NearbyComments(HeaderSyntax header, int start, int end) {
        this.header = header;
        this.start = start;
        this.end = end;
    }

    /**
     * The comments above a definition, without empty lines between the comments.
     *
     * @param lines the lines, from top to bottom
     * @param isApart whether an empty line separates the comments from the definition
     */
    record Above(List<String> lines, boolean isApart) {

        /** Returns the lines if they are directly above the definition; otherwise an empty list. */
        List<String> adjacent() {
            return isApart ? List.of() : lines;
        }

        /** Returns the lines if an empty line separates them from the definition; otherwise an empty list. */
        List<String> apart() {
            return isApart ? lines : List.of();
        }
    }

    /** Returns the comments of both kinds above the definition, if only white space is between them and it. */
    Above above() {
        return above(ANY, top());
    }

    /** Returns the {@code //} comments above the definition that are alone on their lines. */
    Above linesAbove() {
        return above("//", top());
    }

    /** Returns the {@code //} comments above this definition and those that precede it without an empty line. */
    Above linesAboveAll() {
        int top = top();
        while (DEFINE.matcher(lineBefore(top)).find()) {
            top = lineStart(top - 1);
        }
        return above("//", top);
    }

    Above blockAbove() {
        return above("/*", top());
    }

    /** Returns the start of the definition's line, or of the line above if that is an {@code #ifndef} of the name. */
    private int top() {
        int top = lineStart(start);
        var condition = IFNDEF.matcher(lineBefore(top));
        return condition.find() && text().startsWith(condition.group(1), start) ? lineStart(top - 1) : top;
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

    /**
     * Returns whether a comment starts with a mark, does not continue a comment at the end of another line, and is not
     * marked as about the definition before it.
     */
    private boolean isOfKind(int comment, String mark) {
        int at = header.comments().start(comment);
        boolean isKind = mark.equals(ANY) || text().startsWith(mark, at) && column(at) <= column(start);
        return isKind
                && !CommentMarks.isAboutDeclarationBefore(header.comments().text(comment));
    }

    /** Returns whether a comment is the first on its line, and only white space follows it up to an offset. */
    private boolean isAlone(int comment, int limit) {
        int at = header.comments().start(comment);
        return isBlank(lineStart(at), at) && isBlank(header.comments().end(comment), limit);
    }

    /**
     * Returns the comment after the definition on the same line, and its continuation: comments of the same kind, alone
     * on the next lines, that start to the right of the defined name.
     */
    List<String> atLineEnd() {
        var comments = header.comments();
        int first = comments.firstFrom(end);
        if (first == comments.size()
                || lineBreaks(end, comments.start(first)) > 0
                || !isPunctuation(end, comments.start(first))) {
            return List.of();
        }
        int last = first + 1;
        while (last < comments.size() && isContinuation(last)) {
            last++;
        }
        return lines(first, last);
    }

    /** Returns whether only white space and the punctuation after an enumerator or variable is between two offsets. */
    private boolean isPunctuation(int from, int to) {
        return text().substring(from, to).chars().allMatch(c -> Character.isWhitespace(c) || c == ',' || c == ';');
    }

    private boolean isContinuation(int comment) {
        var comments = header.comments();
        int at = comments.start(comment);
        int lineEnd = text().indexOf('\n', comments.end(comment));
        return isBlank(comments.end(comment - 1), at)
                && lineBreaks(comments.end(comment - 1), at) == 1
                && text().regionMatches(at, text(), comments.start(comment - 1), 2)
                && isBlank(comments.end(comment), lineEnd < 0 ? text().length() : lineEnd)
                && column(at) > column(start);
    }

    /** Returns the lines of the block comment that starts on the line after the definition. */
    List<String> below() {
        var comments = header.comments();
        int next = comments.firstFrom(end);
        return next < comments.size()
                        && text().startsWith("/*", comments.start(next))
                        && isPunctuation(end, comments.start(next))
                        && lineBreaks(end, comments.start(next)) == 1
                        && !isAboutNextLine(next)
                ? lines(next, next + 1)
                : List.of();
    }

    /** Returns whether a documentation comment is about the next line: it is directly above, and has no mark. */
    private boolean isAboutNextLine(int comment) {
        var text = header.comments().text(comment);
        return CommentMarks.isDocumentation(text)
                && !CommentMarks.isAboutDeclarationBefore(text)
                && isDefinition(lineAfter(header.comments().end(comment)));
    }

    /** Returns whether another definition follows on the next line, so that a comment above can describe both. */
    boolean isFollowedByDefinition() {
        return isDefinition(lineAfter(end));
    }

    private static boolean isDefinition(String line) {
        return DEFINE.matcher(line).find() || NAME.matcher(line).find();
    }

    /** Returns the line after the one that contains an offset; the empty string after the last line. */
    private String lineAfter(int offset) {
        int next = text().indexOf('\n', offset) + 1;
        int lineEnd = text().indexOf('\n', next);
        return next == 0 ? "" : text().substring(next, lineEnd < 0 ? text().length() : lineEnd);
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
        boolean isDocumentation = false;
        for (int comment = from; comment < to; comment++) {
            var text = header.comments().text(comment);
            lines.addAll(CommentMarks.without(text));
            isDocumentation |= CommentMarks.isDocumentation(text);
        }
        return isDocumentation ? Documentation.description(lines) : Documentation.descriptionOfPlain(lines);
    }
}
