package dev.codebook.generator.data;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names with {@code *} for any run of characters, as one test. */
public final class NamePatterns {

    private final List<String> patterns;
    private final Set<String> literal;
    private final Pattern others;

    private NamePatterns(List<String> patterns, Set<String> literal, int flags) {
        this.patterns = List.copyOf(patterns);
        this.literal = literal;
        this.others = Pattern.compile(
                patterns.stream()
                        .filter(pattern -> !literal.contains(pattern))
                        .map(NamePatterns::expression)
                        .collect(Collectors.joining("|", "(?:", ")")),
                flags);
    }

    /** Patterns for C names, which differ by case. An empty list matches nothing but the empty name. */
    public static NamePatterns ofNames(List<String> patterns) {
        var literal =
                patterns.stream().filter(pattern -> pattern.indexOf('*') < 0).collect(Collectors.toSet());
        return new NamePatterns(patterns, literal, 0);
    }

    /** Patterns for files, which do not. */
    public static NamePatterns ofFiles(List<String> patterns) {
        return new NamePatterns(patterns, Set.of(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** As given. */
    public List<String> patterns() {
        return patterns;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return patterns.isEmpty();
    }

    /** Whether one of the patterns fits the whole name. */
    public boolean match(String name) {
        return literal.contains(name) || others.matcher(name).matches();
    }

    private static String expression(String pattern) {
        return List.of(pattern.split("\\*", -1)).stream().map(Pattern::quote).collect(Collectors.joining(".*"));
    }
}
