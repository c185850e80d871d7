package dev.codebook.generator.tables.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

final class CommentMarks {

    /** The mark of Doxygen for a comment about the declaration before it, but not the tag of an XML comment. */
    private static final String BEFORE = "<(?!/?[a-z]+>)";
    /** What can follow slashes or stars in comments of Doxygen. */
    private static final String DOXYGEN = "(?:!(?=[<\\s]|$))?(?:" + BEFORE + ")?";
    /** Two or more slashes. */
    private static final Pattern SLASHES = Pattern.compile("^/{2,}" + DOXYGEN);
    /** The stars at the start and the end of a block comment. */
    private static final Pattern STARS_OUTSIDE = Pattern.compile("^(?:\\*+|(?=!))" + DOXYGEN + "|\\*+$");
    /** The stars at the start of the other lines of a block comment. */
    private static final Pattern STARS_LEFT = Pattern.compile("^\\s*\\*+(?=\\s|$)");

    /** The start of a documentation comment. A longer row of slashes or stars is a frame. */
    private static final Pattern DOCUMENTATION = Pattern.compile("^(?:///(?!/)|//!|/\\*\\*(?![*/])|/\\*!)");

    private static final Pattern DOCUMENTATION_BEFORE = Pattern.compile(DOCUMENTATION.pattern() + BEFORE);

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

    /** Returns whether a comment starts as Doxygen's do, for example with three slashes. */
    static boolean isDocumentation(String comment) {
        return DOCUMENTATION.matcher(comment).find();
    }

    /** Returns whether a comment is marked as about the declaration before it, as with {@code ///<}. */
    static boolean isAboutDeclarationBefore(String comment) {
        return DOCUMENTATION_BEFORE.matcher(comment).find();
    }
}
