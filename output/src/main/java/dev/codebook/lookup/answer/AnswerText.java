package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Hit.Kind;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.Reading;
import dev.codebook.model.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines of an answer: reading by reading, and of each what was found, by how it was. */
final class AnswerText {

    /** So many that were found in one way are shown, unless all were asked for by a pattern. */
    private static final int MOST = 15;

    private final Answer answer;
    private final NumberText numbers;
    private final CodeRows entries;
    private final TerminalStyle style;

    AnswerText(Answer answer, Lookup lookup, NumberText numbers, TerminalStyle style) {
        this.answer = answer;
        this.numbers = numbers;
        this.entries = new CodeRows(lookup, style);
        this.style = style;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var reading : answer.readings()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            add(reading, lines);
        }
        var words = of(null);
        if (answer.readings().isEmpty()) {
            lines.add(style.input(PrintableText.of(answer.input())));
        } else if (!words.isEmpty()) {
            lines.add("");
            lines.add(style.input(PrintableText.of(answer.input())) + " as a word");
        }
        groups(words, lines);
        if (answer.hits().isEmpty()) {
            lines.add("");
            lines.addAll(TextLayout.wrapped("Nothing found. Tried: " + String.join("; ", answer.tried()) + ".", "  "));
        }
        return lines;
    }

    private void add(Reading reading, List<String> lines) {
        var hits = of(reading);
        var what = style.input(PrintableText.of(reading.input())) + " read as "
                + reading.base().word();
        if (hits.isEmpty() && !answer.hits().isEmpty()) {
            lines.add(what + ": " + reading.hex() + ", nothing found");
            return;
        }
        lines.add(what);
        var exact = hits.stream().filter(hit -> hit.kind() == Kind.EXACT).toList();
        lines.addAll(numbers.lines(reading, exact));
        groups(hits, lines);
    }

    private List<Hit> of(@Nullable Reading reading) {
        return answer.hits().stream()
                .filter(hit -> Objects.equals(hit.reading(), reading))
                .toList();
    }

    private void groups(List<Hit> hits, List<String> lines) {
        var group = new ArrayList<Hit>();
        for (var hit : hits) {
            if (!group.isEmpty() && !heading(group.get(0)).equals(heading(hit))) {
                group(group, lines);
                group.clear();
            }
            group.add(hit);
        }
        if (!group.isEmpty()) {
            group(group, lines);
        }
    }

    private void group(List<Hit> hits, List<String> lines) {
        var first = hits.get(0);
        lines.add("");
        lines.add("  " + style.heading(PrintableText.of(heading(first)), first.kind() == Kind.GUESS));
        lines.addAll(entries.documented(hits));
        var meanings = DefinitionGroup.of(hits);
        int most = answer.input().contains("*") ? Integer.MAX_VALUE : MOST;
        var shown = meanings.subList(0, Math.min(most, meanings.size()));
        lines.addAll(entries.lines(shown, first.kind() != Kind.EXACT || first.reading() == null));
        if (shown.size() < meanings.size()) {
            int more = meanings.size() - shown.size();
            lines.add("    " + style.aside("and " + more + " more, which the format json lists"));
        }
    }

    private static String heading(Hit hit) {
        return switch (hit.kind()) {
            case EXACT -> hit.reading() == null ? "Of this name" : "Exactly this number";
            case DOCUMENTED -> "Known to pages only";
            case INNER -> "Inside: " + hit.why();
            case NAME, TEXT ->
                Character.toUpperCase(hit.why().charAt(0)) + hit.why().substring(1);
            case GUESS -> "A guess, if a digit is missing or wrong: " + hit.why();
        };
    }
}
