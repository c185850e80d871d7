package dev.codebook.output.diff;

import dev.codebook.model.Change;
import dev.codebook.model.Code;
import dev.codebook.text.PrintableText;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Renders a difference as Markdown for release notes, with a Markdown table for each code table. */
public final class MarkdownDifference implements DifferenceFormat {

    /** The characters that can be escaped with a backslash (CommonMark 2.4). */
    private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String render(Difference difference) {
        var text = new StringBuilder();
        text.append("# ")
                .append(text(difference.before().name()))
                .append(" to ")
                .append(text(difference.after().name()))
                .append("\n\n")
                .append(difference.summary())
                .append('\n');
        difference.byTable().forEach((table, changes) -> {
            text.append("\n## ")
                    .append(text(table))
                    .append("\n\n| name | change | before | after |\n|---|---|---|---|\n");
            changes.forEach(change -> text.append(row(change)));
        });
        return text.toString();
    }

    private static String row(Change change) {
        var name = text(change.name()) + (change.variant() == 0 ? "" : " (" + change.variant() + ")");
        return "| " + name + " | " + change.kind().word() + " | " + cell(change, change.before()) + " | "
                + cell(change, change.after()) + " |\n";
    }

    private static String cell(Change change, @Nullable Code code) {
        if (code == null) {
            return "";
        }
        return switch (change.kind()) {
            case ADDED, REMOVED, VALUE -> code.value().hex();
            case TYPE -> text(Types.words(code));
            case LIVE -> code.live() ? "live" : "not live";
            case MESSAGE -> text(Objects.requireNonNullElse(code.text(), ""));
            case MOVED -> text(code.header());
        };
    }

    /** Escapes text for a table cell; line breaks become {@code <br>}. */
    private static String text(String text) {
        return text.lines()
                .map(PrintableText::of)
                .map(line -> PUNCTUATION.matcher(line).replaceAll("\\\\$0"))
                .reduce((one, other) -> one + "<br>" + other)
                .orElse("");
    }
}
