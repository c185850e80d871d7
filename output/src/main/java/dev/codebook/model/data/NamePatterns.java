package dev.codebook.model.data;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A set of name patterns, in which {@code *} stands for any characters. They are compiled to a single test. */
public final class NamePatterns {

    private final List<String> patterns;
    private final Set<String> literals;
    private final Pattern wildcards;

    private NamePatterns(List<String> patterns, Set<String> literals, int flags) {
        this.patterns = List.copyOf(patterns);
        this.literals = literals;
        this.wildcards = Pattern.compile(
                patterns.stream()
                        .filter(pattern -> !literals.contains(pattern))
                        .map(NamePatterns::expression)
                        .collect(Collectors.joining("|", "(?:", ")")),
                flags);
    }

    /** Returns case-sensitive patterns, for C names. An empty list matches only the empty name. */
    public static NamePatterns ofNames(List<String> patterns) {
        var literals =
                patterns.stream().filter(pattern -> pattern.indexOf('*') < 0).collect(Collectors.toSet());
        return new NamePatterns(patterns, literals, 0);
    }

    /** Returns case-insensitive patterns, for file names. */
    public static NamePatterns ofFiles(List<String> patterns) {
        return new NamePatterns(patterns, Set.of(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public List<String> patterns() {
        return patterns;
    }

    public boolean isEmpty() {
        return patterns.isEmpty();
    }

    /** Returns whether one of the patterns matches the whole name. */
    public boolean match(String name) {
        return literals.contains(name) || wildcards.matcher(name).matches();
    }

    private static String expression(String pattern) {
        return List.of(pattern.split("\\*", -1)).stream().map(Pattern::quote).collect(Collectors.joining(".*"));
    }
}
