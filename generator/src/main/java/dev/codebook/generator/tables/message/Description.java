package dev.codebook.generator.tables.message;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a comment above a definition says of it, where it says something of it alone. */
final class Description {

    /** The rules around a section's title. */
    private static final Pattern RULE = Pattern.compile("^\\s*[-=*#+_~]{3,}");

    /** What may stand behind the name where a line is nothing but a heading: its number, once or in several bases. */
    private static final String NUMBERS = "(?:[\\s():=,-]|-?0[xX][0-9A-Fa-f]+L?|-?[0-9]+L?)*";

    private Description() {}

    /**
     * The text of a comment, without a first line that only repeats the name and its number, as msdrmerror.h has it.
     *
     * @return null for a section's title between rules, and for a comment that more than one definition stands under
     */
    static @Nullable String of(List<String> lines, NearbyComments comments, String name) {
        if (comments.isFollowedAtOnce()
                || lines.stream().anyMatch(line -> RULE.matcher(line).find())) {
            return null;
        }
        var heading =
                Pattern.compile("\\s*" + Pattern.quote(name) + "\\b" + NUMBERS).asMatchPredicate();
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        boolean isHeaded = first < lines.size() && heading.test(lines.get(first));
        return MessageText.of(isHeaded ? lines.subList(first + 1, lines.size()) : lines);
    }
}
