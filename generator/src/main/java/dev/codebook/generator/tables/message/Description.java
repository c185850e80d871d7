package dev.codebook.generator.tables.message;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a comment above a definition says of it, where it says something of it alone. */
final class Description {

    /** The rules around a section's title. */
    private static final Pattern RULE = Pattern.compile("^\\s*[-=*#+_~]{3,}|[-=*#+_~/]{5,}\\s*$");

    /** What MDMRegistration.h says above the codes that it keeps for older programs, before what they meant. */
    private static final Pattern REMARK = Pattern.compile("\\s*NO LONGER USED\\s*");

    /** What may stand behind the name where a line is nothing but a heading: its number, once or in several bases. */
    private static final String NUMBERS = "(?:[\\s():=,-]|-?0[xX][0-9A-Fa-f]+L?|-?[0-9]+L?)*";

    /** The part of an XML documentation comment that says in short what a thing is, as chakrart.h has it. */
    private static final Pattern SUMMARY = Pattern.compile("<summary>(.*?)</summary>", Pattern.DOTALL);

    private Description() {}

    /**
     * The text of a comment, without a first line that only repeats the name and its number, as msdrmerror.h has it.
     *
     * @return null for a section's title between rules
     */
    static @Nullable String of(List<String> comment, String name) {
        if (comment.stream().anyMatch(line -> RULE.matcher(line).find())) {
            return null;
        }
        var lines = comment.stream()
                .filter(line -> !REMARK.matcher(line).matches())
                .dropWhile(String::isBlank)
                .toList();
        var heading = Pattern.compile("\\s*" + Pattern.quote(name) + "\\b" + NUMBERS);
        boolean isHeaded = !lines.isEmpty() && heading.matcher(lines.get(0)).matches();
        return MessageText.ofWords(summary(isHeaded ? lines.subList(1, lines.size()) : lines));
    }

    private static List<String> summary(List<String> lines) {
        var summary = SUMMARY.matcher(String.join("\n", lines));
        return summary.find() ? summary.group(1).lines().toList() : lines;
    }

    /** The same, but null for a comment that more than one definition stands under. */
    static @Nullable String ofAlone(List<String> comment, NearbyComments comments, String name) {
        return comments.isFollowedAtOnce() ? null : of(comment, name);
    }
}
