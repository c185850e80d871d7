package dev.codebook.output.diff;

import dev.codebook.model.Change;
import dev.codebook.model.Code;
import dev.codebook.text.PrintableText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Renders a difference as plain text for the terminal, with one line for each change, table by table. The old and the
 * new text of a changed message follow on separate lines.
 */
public final class TextDifference implements DifferenceFormat {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String render(Difference difference) {
        var text = new StringBuilder();
        text.append(difference.before().name())
                .append(" -> ")
                .append(difference.after().name())
                .append(": ")
                .append(difference.summary())
                .append('\n');
        difference.byTable().forEach((table, changes) -> {
            text.append('\n').append(PrintableText.of(table)).append('\n');
            changes.forEach(change -> text.append(line(change)));
        });
        return text.toString();
    }

    private static String line(Change change) {
        var name = PrintableText.of(change.name()) + (change.variant() == 0 ? "" : " (" + change.variant() + ")");
        var before = change.before();
        var after = change.after();
        return switch (change.kind()) {
            case ADDED -> "  + " + name + " " + hex(after) + "\n";
            case REMOVED -> "  - " + name + " " + hex(before) + "\n";
            case VALUE -> "    " + name + " value " + hex(before) + " -> " + hex(after) + "\n";
            case TYPE -> "    " + name + " type " + type(before) + " -> " + type(after) + "\n";
            case LIVE -> "    " + name + (after != null && after.live() ? " is live now\n" : " is no longer live\n");
            case MESSAGE -> "    " + name + " message\n" + message('-', before) + message('+', after);
            case MOVED -> "    " + name + " moved from " + header(before) + " to " + header(after) + "\n";
        };
    }

    private static String message(char mark, @Nullable Code code) {
        var text = code == null ? null : code.text();
        return text == null
                ? ""
                : text.lines()
                        .map(line -> "      " + mark + " " + PrintableText.of(line) + "\n")
                        .reduce("", String::concat);
    }

    private static String hex(@Nullable Code code) {
        return Objects.requireNonNull(code).value().hex();
    }

    private static String header(@Nullable Code code) {
        return PrintableText.of(Objects.requireNonNull(code).header());
    }

    private static String type(@Nullable Code code) {
        return Types.words(Objects.requireNonNull(code));
    }
}
