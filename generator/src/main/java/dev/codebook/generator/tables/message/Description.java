package dev.codebook.generator.tables.message;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the description of a code from the comment above it. */
final class Description {

    /** A line with a rule, which marks the title of a section. */
    private static final Pattern RULE = Pattern.compile("^\\s*[-=*#+_~]{3,}|[-=*#+_~/]{5,}\\s*$");

    /** The remark in MDMRegistration.h before the descriptions of codes that it keeps for older programs. */
    private static final Pattern REMARK = Pattern.compile("\\s*NO LONGER USED\\s*");

    /** The text that can follow the name in a heading line: its number in one or more bases. */
    private static final String NUMBERS = "(?:[\\s():=,-]|-?0[xX][0-9A-Fa-f]+L?|-?[0-9]+L?)*";

    private Description() {}

    /**
     * Returns the text of a comment without a first line that only repeats the name and its number, as in msdrmerror.h.
     *
     * @return null if the comment is empty, or the title of a section between rules
     */
    static @Nullable String of(List<String> comment, String code) {
        if (comment.stream().anyMatch(line -> RULE.matcher(line).find())) {
            return null;
        }
        var lines = comment.stream()
                .filter(line -> !REMARK.matcher(line).matches())
                .dropWhile(String::isBlank)
                .toList();
        var heading = Pattern.compile("\\s*" + Pattern.quote(code) + "\\b" + NUMBERS);
        boolean hasHeading = !lines.isEmpty() && heading.matcher(lines.get(0)).matches();
        return MessageText.ofWords(hasHeading ? lines.subList(1, lines.size()) : lines);
    }

    /** Returns the text as {@link #of} does, or null if the comment is above more than one definition. */
    static @Nullable String ofSingle(List<String> comment, NearbyComments comments, String code) {
        return comments.isFollowedByDefinition() ? null : of(comment, code);
    }
}
