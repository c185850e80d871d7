package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Hit.Kind;
import dev.codebook.lookup.Reading;
import dev.codebook.model.Codebook;
import dev.codebook.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Renders answers as text for people: each reading of the input is decoded, and the hits are grouped by the way they
 * were found.
 */
public final class TextAnswer implements AnswerFormat {

    /** The greatest number of codes that are shown of a group. For a pattern, all codes are shown. */
    private static final int MOST = 15;

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String render(Codebook codebook, List<Answer> answers, boolean isColoured) {
        var lines = new ArrayList<String>();
        for (var answer : answers) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            new Page(codebook, answer, new TerminalStyle(isColoured), lines).add();
        }
        lines.add("");
        return String.join("\n", lines);
    }

    private static final class Page {

        private final Answer answer;
        private final NumberText numbers;
        private final CodeRows codes;
        private final TerminalStyle style;
        private final List<String> lines;

        Page(Codebook codebook, Answer answer, TerminalStyle style, List<String> lines) {
            this.answer = answer;
            this.numbers = new NumberText(codebook, style);
            this.codes = new CodeRows(codebook.releases(), style);
            this.style = style;
            this.lines = lines;
        }

        void add() {
            var readings = answer.readings();
            readings.forEach(reading -> {
                if (!reading.equals(readings.get(0))) {
                    lines.add("");
                }
                add(reading);
            });
            var ofWord = hits(null);
            if (readings.isEmpty()) {
                lines.add(input(answer.input()));
            } else if (!ofWord.isEmpty()) {
                lines.add("");
                lines.add(input(answer.input()) + " as a word");
            }
            addGroups(ofWord);
            if (answer.hits().isEmpty()) {
                lines.add("");
                lines.addAll(
                        TextLayout.wrapped("Nothing found. Tried: " + String.join("; ", answer.tried()) + ".", "  "));
            }
        }

        private String input(String text) {
            return style.input(PrintableText.of(text));
        }

        private void add(Reading reading) {
            var hits = hits(reading);
            var title = input(reading.input()) + " read as " + reading.base().word();
            if (hits.isEmpty() && !answer.hits().isEmpty()) {
                lines.add(title + ": " + reading.hex() + ", nothing found");
                return;
            }
            lines.add(title);
            var exact = hits.stream().filter(hit -> hit.kind() == Kind.EXACT).toList();
            lines.addAll(numbers.lines(reading, exact));
            addGroups(hits);
        }

        private List<Hit> hits(@Nullable Reading reading) {
            return answer.hits().stream()
                    .filter(hit -> Objects.equals(hit.reading(), reading))
                    .toList();
        }

        /** Adds the hits. Neighbouring hits with the same heading form a group. */
        private void addGroups(List<Hit> hits) {
            for (int start = 0, end; start < hits.size(); start = end) {
                var heading = heading(hits.get(start));
                end = start + 1;
                while (end < hits.size() && heading(hits.get(end)).equals(heading)) {
                    end++;
                }
                addGroup(heading, hits.subList(start, end));
            }
        }

        private void addGroup(String heading, List<Hit> hits) {
            var first = hits.get(0);
            lines.add("");
            lines.add("  " + style.heading(PrintableText.of(heading), first.kind() == Kind.GUESS));
            lines.addAll(codes.documented(hits));
            var groups = DefinitionGroup.of(hits);
            int most = answer.input().contains("*") ? Integer.MAX_VALUE : MOST;
            var shown = groups.subList(0, Math.min(most, groups.size()));
            lines.addAll(codes.lines(shown, first.kind() != Kind.EXACT || first.reading() == null));
            if (shown.size() < groups.size()) {
                int more = groups.size() - shown.size();
                lines.add("    " + style.aside("and " + more + " more; -Dcodebook.format=json lists all"));
            }
        }

        private static String heading(Hit hit) {
            return switch (hit.kind()) {
                case EXACT -> hit.reading() == null ? "With this name" : "With exactly this value";
                case DOCUMENTED -> "In documentation only";
                case INNER -> "Inside: " + hit.why();
                case NAME, TEXT ->
                    Character.toUpperCase(hit.why().charAt(0)) + hit.why().substring(1);
                case GUESS -> "A guess, if a digit is missing or wrong: " + hit.why();
            };
        }
    }
}
