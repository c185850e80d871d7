package dev.codebook.generator.data;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names with {@code *} for any run of characters, as one test. */
public final class NamePatterns {

    private final Pattern pattern;

    private NamePatterns(List<String> patterns, int flags) {
        pattern = Pattern.compile(
                patterns.stream().map(NamePatterns::expression).collect(Collectors.joining("|", "(?:", ")")), flags);
    }

    /** Patterns for C names, which differ by case. An empty list matches nothing but the empty name. */
    public static NamePatterns ofNames(List<String> patterns) {
        return new NamePatterns(patterns, 0);
    }

    /** Patterns for files, which do not. */
    public static NamePatterns ofFiles(List<String> patterns) {
        return new NamePatterns(patterns, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether one of the patterns fits the whole name. */
    public boolean match(String name) {
        return pattern.matcher(name).matches();
    }

    private static String expression(String pattern) {
        return List.of(pattern.split("\\*", -1)).stream().map(Pattern::quote).collect(Collectors.joining(".*"));
    }
}
