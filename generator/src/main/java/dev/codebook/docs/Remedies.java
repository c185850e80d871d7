package dev.codebook.docs;

import dev.codebook.model.Diagnostic;
import dev.codebook.model.data.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads remedies, which users write as a YAML file with a list of entries.
 *
 * <p>An entry has a {@code code} (a name, a number, or a list of names and numbers), a {@code cause} or a
 * {@code remedy} or both, and optionally {@code title}, {@code url} and {@code release}. Users maintain these files
 * themselves, so every error is reported with its place.
 */
final class Remedies {

    private Remedies() {}

    /** Returns whether a file with this name in a folder is read as remedies: {@code *remedies.yaml}. */
    static boolean isRemedies(String file) {
        var lower = file.toLowerCase(Locale.ROOT);
        return isYaml(lower) && lower.substring(0, lower.lastIndexOf('.')).endsWith("remedies");
    }

    /** Returns whether a file that a user specifies is read as remedies. */
    static boolean isYaml(String file) {
        var lower = file.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    /** @param name the name of the file for messages */
    static List<PageFinding> read(String name, String text, Consumer<Diagnostic> problems) {
        return YamlEntries.read(name, text, problems).stream()
                .flatMap(entry -> findings(name, entry).stream())
                .toList();
    }

    private static List<PageFinding> findings(String name, Entry entry) {
        var codes = entry.oneOrMore("code", "a name, a number such as 0x80180026, or a list of them", Code::of);
        var title = entry.optional("title", Remedies::text);
        var cause = entry.optional("cause", Remedies::text);
        var remedy = entry.optional("remedy", Remedies::text);
        var url = entry.optional("url", Remedies::text);
        var release = entry.optional("release", Remedies::text);
        entry.end();
        if (!entry.has("cause") && !entry.has("remedy")) {
            entry.problem("cause", "expected a cause, a remedy or both, found neither");
        }
        var advice = new Advice(Objects.requireNonNullElse(cause, ""), remedy);
        return codes.stream()
                .map(code -> new PageFinding(
                        code.line,
                        Objects.requireNonNullElse(url, name),
                        code.text,
                        entry,
                        code.mentions.names(),
                        code.mentions.numbers(),
                        title,
                        advice,
                        release,
                        new PageContext(true, true, null)))
                .toList();
    }

    private static String text(String text) {
        return Entry.notBlank(text).strip();
    }

    private record Code(int line, String text, CodeMentions mentions) {

        static Code of(String text, int line) {
            var mentions = CodeMentions.atStart(text, text::equals);
            if (!mentions.isWhole()
                    || mentions.names().size() + mentions.numbers().size() != 1) {
                throw new IllegalArgumentException(
                        "expected a name or a number such as 0x80180026, found '" + text + "'");
            }
            return new Code(line, text, mentions);
        }
    }
}
