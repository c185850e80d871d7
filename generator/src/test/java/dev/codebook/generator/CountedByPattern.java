package dev.codebook.generator;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a header defines, counted without our lexer and parser: splices and comments are cut out, the rest is matched by
 * patterns. Enumerators that macros make are not seen.
 *
 * @param defines how many directives {@code #define} it has
 * @param enumerators how many enumerators stand in the braces of an {@code enum}
 */
public record CountedByPattern(int defines, int enumerators) {

    private static final Pattern COMMENT_OR_QUOTED = Pattern.compile(
            "//[^\n]*+|/\\*(?s:.*?)(?:\\*/|\\z)|\"(?:[^\"\\\\\n]|\\\\.)*+\"?|'(?:[^'\\\\\n]|\\\\.)*+'?");
    private static final Pattern DEFINE = Pattern.compile("(?m)^[ \t\f\u000B]*#[ \t]*define\\b");
    private static final Pattern DIRECTIVE = Pattern.compile("(?m)^[ \t\f\u000B]*#.*$");
    private static final Pattern ENUM = Pattern.compile("\\benum\\b[^{};()=>]*\\{([^{}]*)\\}");
    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");
    private static final Pattern ENUMERATOR = Pattern.compile("(?:^|,)\\s*[A-Za-z_$][\\w$]*+(?!\\s*>)");

    /** Counts in a text. */
    public static CountedByPattern in(String text) {
        var joined = text.replaceAll("\\\\\r?\n", "").replace("\r\n", "\n").replace('\r', '\n');
        var code = COMMENT_OR_QUOTED
                .matcher(joined)
                .replaceAll(match -> match.group().startsWith("/") ? " " : "0");
        var enumerators = ENUM.matcher(DIRECTIVE.matcher(code).replaceAll(""))
                .results()
                .mapToInt(each -> enumerators(each.group(1)))
                .sum();
        return new CountedByPattern((int) DEFINE.matcher(code).results().count(), enumerators);
    }

    private static int enumerators(String body) {
        var flat = Stream.iterate(body, each -> PARENTHESES.matcher(each).replaceAll("0"))
                .filter(each -> !PARENTHESES.matcher(each).find())
                .findFirst()
                .orElseThrow();
        return (int) ENUMERATOR.matcher(flat).results().count();
    }
}
