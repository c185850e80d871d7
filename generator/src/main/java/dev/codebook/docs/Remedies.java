package dev.codebook.docs;

import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what users themselves know of codes: a YAML file with a list of entries, each with {@code code} (a name, a number,
 * or a list of them) and {@code cause}, {@code remedy} or both; and {@code title}, {@code url}, {@code release}.
 *
 * <p>Strictly: it is the user's own, and each mistake is told with its place.
 */
final class Remedies {

    private static final List<String> KEYS = List.of("code", "title", "cause", "remedy", "url", "release");

    private final String name;
    private final Consumer<Diagnostic> problems;

    private Remedies(String name, Consumer<Diagnostic> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** Whether a file is one that is looked for in folders. */
    static boolean isRemedies(String file) {
        var lower = file.toLowerCase(Locale.ROOT);
        return isYaml(lower) && lower.substring(0, lower.lastIndexOf('.')).endsWith("remedies");
    }

    /** Whether a file that a user names is one. */
    static boolean isYaml(String file) {
        var lower = file.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    /**
     * Reads a file.
     *
     * @param name as the user knows it
     * @param problems is told each mistake
     */
    static List<PageFinding> read(String name, String text, Consumer<Diagnostic> problems) {
        var remedies = new Remedies(name, problems);
        var findings = new ArrayList<PageFinding>();
        for (var entry : YamlList.read(name, text, problems)) {
            findings.addAll(remedies.findings(entry));
        }
        return findings;
    }

    private List<PageFinding> findings(YamlList.Entry entry) {
        for (var value : entry.values()) {
            if (!KEYS.contains(value.key())) {
                mistake(
                        value.line(),
                        value.column(),
                        "unknown property " + value.key() + ": expected some of " + String.join(", ", KEYS));
            }
        }
        var codes = entry.all("code");
        if (codes.isEmpty()) {
            mistake(
                    entry.line(),
                    entry.column(),
                    "code is missing: expected a name, a number such as 0x80180026, or a list of them");
        }
        var cause = one(entry, "cause");
        var remedy = one(entry, "remedy");
        if (entry.all("cause").isEmpty() && entry.all("remedy").isEmpty()) {
            mistake(entry.line(), entry.column(), "neither cause nor remedy: expected one of them, or both");
        }
        var said = new Said(
                one(entry, "title"),
                new Advice(Objects.requireNonNullElse(cause, ""), remedy),
                Objects.requireNonNullElse(one(entry, "url"), name),
                one(entry, "release"));
        return codes.stream().flatMap(code -> finding(said, code).stream()).toList();
    }

    /** What an entry says of each of its codes. */
    private record Said(
            @Nullable String title,
            Advice advice,
            String url,
            @Nullable String release) {}

    private Optional<PageFinding> finding(Said said, YamlList.Value code) {
        var mentions = CodeMentions.atBegin(code.text(), code.text()::equals);
        if (!mentions.isWhole() || mentions.names().size() + mentions.numbers().size() != 1) {
            mistake(
                    code.line(),
                    code.column(),
                    "code: '" + code.text() + "' is neither a name nor a number such as 0x80180026");
            return Optional.empty();
        }
        return Optional.of(new PageFinding(
                code.line(),
                said.url,
                code.text(),
                said,
                mentions.names(),
                mentions.numbers(),
                said.title,
                said.advice,
                said.release,
                new PageContext(true, true, null)));
    }

    private @Nullable String one(YamlList.Entry entry, String key) {
        var values = entry.all(key);
        if (values.isEmpty()) {
            return null;
        }
        var value = values.get(0);
        if (values.size() > 1) {
            mistake(value.line(), value.column(), key + ": expected one text, found a list");
        }
        if (value.text().isBlank()) {
            mistake(value.line(), value.column(), key + ": expected a text, not an empty one");
            return null;
        }
        return value.text().strip();
    }

    private void mistake(int line, int column, String message) {
        problems.accept(new Diagnostic(name, line, column, Severity.ERROR, message));
    }
}
