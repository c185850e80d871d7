package dev.codebook.generator.tables.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

final class CommentMarks {

    /** Two or more slashes. Doxygen adds {@code <} to a comment about the declaration before it. */
    private static final Pattern SLASHES = Pattern.compile("^/{2,}<?");
    /** The stars at the start and the end of a block comment, with Doxygen's {@code <}. */
    private static final Pattern STARS_OUTSIDE = Pattern.compile("^\\*+<?|\\*+$");
    /** The stars at the start of the other lines of a block comment. */
    private static final Pattern STARS_LEFT = Pattern.compile("^\\s*\\*+(?=\\s|$)");

    private CommentMarks() {}

    /** Returns the lines of a comment without slashes and stars. A comment that consists only of stars keeps them. */
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
