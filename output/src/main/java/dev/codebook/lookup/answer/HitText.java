package dev.codebook.lookup.answer;

import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Hit.Kind;
import dev.codebook.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Formats the hits that are not the first meaning, with one line for each code. */
final class HitText {

    private static final String INDENT = "  ";
    private static final String DEEPER = "    ";

    /** The least number of columns in which the start of a message is worth showing. */
    private static final int LEAST = 12;

    private final List<String> releases;
    private final TerminalText terminal;

    HitText(List<String> releases, TerminalText terminal) {
        this.releases = releases;
        this.terminal = terminal;
    }

    /**
     * Adds hits of one number, or of words. Neighbouring hits with the same heading form a list.
     *
     * @param prefix the start of each heading
     * @param most the greatest number of codes to list
     */
    void add(List<Hit> hits, String prefix, int most, List<String> lines) {
        int left = most;
        int hidden = 0;
        for (int start = 0, end; start < hits.size(); start = end) {
            var heading = heading(hits.get(start));
            end = start + 1;
            while (end < hits.size() && heading(hits.get(end)).equals(heading)) {
                end++;
            }
            var codes = lines(hits.subList(start, end));
            int shown = Math.min(left, codes.size());
            if (shown > 0) {
                addHeading(prefix + heading, lines);
                lines.addAll(codes.subList(0, shown));
            }
            left -= shown;
            hidden += codes.size() - shown;
        }
        if (hidden > 0) {
            lines.add(
                    DEEPER + terminal.aside("and " + PrintableText.count(hidden) + " more; the format json lists all"));
        }
    }

    private void addHeading(String heading, List<String> lines) {
        lines.add("");
        var text = heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1);
        for (var line : terminal.wrapped(text, INDENT, "")) {
            lines.add(INDENT + terminal.heading(line.strip()));
        }
    }

    /** Returns the heading of a hit. A switch would load another class, which delays the program. */
    private static String heading(Hit hit) {
        if (hit.kind() == Kind.EXACT) {
            return hit.reading().isPresent() ? "codes with this value" : "definitions with this name";
        }
        if (hit.kind() == Kind.DOCUMENTED) {
            return "in documentation only";
        }
        if (hit.kind() == Kind.GUESS) {
            return "guesses, if a digit is missing, wrong or surplus";
        }
        return hit.kind() == Kind.INNER ? "inside: " + hit.why() : hit.why();
    }

    private List<String> lines(List<Hit> hits) {
        var lines = new ArrayList<String>();
        for (var hit : hits) {
            if (hit.code().isEmpty()) {
                var title = hit.docs().get(0).title();
                var name = hit.name().isEmpty() ? title : hit.name() + ": " + title;
                lines.add(DEEPER
                        + TerminalText.beginning(TerminalText.oneLine(name), terminal.width() - DEEPER.length()));
            }
        }
        var first = hits.get(0);
        boolean hasValue = first.kind() != Kind.EXACT || first.reading().isEmpty();
        for (var group : CodeGroup.of(hits)) {
            lines.add(line(first.kind() == Kind.GUESS ? "perhaps " : "", group, hasValue));
        }
        return lines;
    }

    private String line(String lead, CodeGroup group, boolean hasValue) {
        var name = PrintableText.of(group.first().name());
        var facts = " (" + (hasValue ? group.first().number() + ", " : "") + group.origin(releases) + ")";
        int rest = terminal.width() - DEEPER.length() - lead.length() - name.length() - facts.length() - 2;
        var message = rest < LEAST ? "" : TerminalText.beginning(TerminalText.oneLine(group.message()), rest);
        return DEEPER + lead + terminal.name(name) + terminal.aside(facts) + (message.isEmpty() ? "" : ": " + message);
    }
}
