package dev.codebook.generator.tables.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the marks off a comment. */
final class CommentMarks {

    private static final Pattern SLASHES = Pattern.compile("^/{2,}<?");
    /** With the {@code <} by which Doxygen knows a comment of what stands before it. */
    private static final Pattern STARS_OUTSIDE = Pattern.compile("^\\*+<?|\\*+$");
    /** What decorates the left side of a block comment's lines. */
    private static final Pattern STARS_LEFT = Pattern.compile("^\\s*\\*+(?=\\s|$)");

    private CommentMarks() {}

    /** The lines of a comment without slashes and stars; of one that is a row of stars, the row. */
    static List<String> without(String comment) {
        if (comment.startsWith("//")) {
            return List.of(SLASHES.matcher(comment).replaceFirst(""));
        }
        int close = comment.length() >= 4 && comment.endsWith("*/") ? comment.length() - 2 : comment.length();
        var inner = comment.substring(2, close);
        var text = STARS_OUTSIDE.matcher(inner).replaceAll("");
        var lines = new ArrayList<String>();
        for (var line : (text.isEmpty() ? inner : text).split("\n", -1)) {
            lines.add(lines.isEmpty() ? line : STARS_LEFT.matcher(line).replaceFirst(""));
        }
        return lines;
    }
}
