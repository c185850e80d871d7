package dev.codebook.generator.tables.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the description in a documentation comment: without the commands of Doxygen, and of XML the summary. */
final class Documentation {

    /** A command at the start of a word, such as {@code \brief} or {@code @brief}, and the blanks after it. */
    private static final Pattern COMMAND =
            Pattern.compile("(?<=^|[\\s(\"'])[\\\\@]([a-z]+|[{}])(?:\\[[^\\]]*\\])?:?(?=[\\s@\\\\]|$)\\s*");

    /** Commands before a paragraph of the description. */
    private static final Pattern PARAGRAPH =
            Pattern.compile("brief|short|details|par|note|remarks?|warning|attention|deprecated|internal|li|arg");

    /** Commands before a word of the description, and those around a group, of which nothing else is left. */
    private static final Pattern WORD = Pattern.compile("[abcep{}]|em|ref");

    /** Commands before a paragraph that is not part of the description. */
    private static final Pattern OTHER_PARAGRAPH =
            Pattern.compile("see|sa|since|authors?|version|date|copyright|todo|bug"
                    + "|test|t?param|returns?|retval|result|throws?|exception|pre|post|invariant");

    /** Commands that concern the structure of the documentation, to the end of the line. */
    private static final Pattern LINE =
            Pattern.compile("(?:in|add|def|weak)(?:to)?group|name|def|enum|var|typedef|file");

    /** The only command that is removed from comments that are not documentation comments. */
    private static final Pattern BRIEF = Pattern.compile("(?<=^|\\s)[\\\\@]brief(?=\\s|$)\\s*");

    /** The summary in an XML documentation comment, as in chakrart.h. */
    private static final Pattern SUMMARY = Pattern.compile("<summary>(.*?)</summary>", Pattern.DOTALL);
    /** The element of an XML documentation comment that contains only the name of another member. */
    private static final Pattern SEE = Pattern.compile("<see\\s+cref=\"(?:\\w:)?([^\"]*)\"\\s*/>");

    private static final Pattern TAG = Pattern.compile("</?(?:summary|para|c)\\s*/?>");

    private final List<String> lines = new ArrayList<>();
    /** Whether the current paragraph is not part of the description. */
    private boolean isOther;

    private Documentation() {}

    /** Returns the lines of the description in a documentation comment. */
    static List<String> description(List<String> comment) {
        var description = new Documentation();
        var text = SEE.matcher(summary(String.join("\n", comment))).replaceAll("$1");
        TAG.matcher(text).replaceAll("").lines().forEach(description::add);
        return description.lines;
    }

    /** Returns the lines of another comment, which can have a summary or {@code \brief} too. */
    static List<String> descriptionOfPlain(List<String> comment) {
        var text = BRIEF.matcher(String.join("\n", comment)).replaceAll("");
        return summary(text).lines().toList();
    }

    private static String summary(String text) {
        var summary = SUMMARY.matcher(text);
        return summary.find() ? summary.group(1) : text;
    }

    private void add(String line) {
        isOther &= !line.isBlank();
        var text = new StringBuilder();
        var command = COMMAND.matcher(line);
        int from = 0;
        while (from < line.length() && command.find()) {
            append(line, from, command.start(), text);
            var name = command.group(1);
            boolean isOfLine = LINE.matcher(name).matches();
            if (PARAGRAPH.matcher(name).matches()) {
                isOther = false;
                lines.add(text.toString());
                lines.add("");
                text.setLength(0);
            } else if (OTHER_PARAGRAPH.matcher(name).matches()) {
                isOther = true;
            } else if (!isOfLine && !WORD.matcher(name).matches()) {
                append(line, command.start(), command.end(), text);
            }
            from = isOfLine ? line.length() : command.end();
        }
        append(line, from, line.length(), text);
        lines.add(text.toString());
    }

    private void append(String line, int from, int to, StringBuilder text) {
        if (!isOther) {
            text.append(line, from, to);
        }
    }
}
