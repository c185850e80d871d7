package dev.codebook.lookup.answer;

import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Hit.Kind;
import dev.codebook.text.PrintableText;
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

    /** Adds hits of one number, or of words. Neighbouring hits with the same heading form a list. */
    void add(List<Hit> hits, String prefix, int most, List<String> lines) {
        int left = most;
        int hidden = 0;
        for (int start = 0, end; start < hits.size(); start = end) {
            var heading = heading(hits.get(start));
            end = start + 1;
            while (end < hits.size() && heading(hits.get(end)).equals(heading)) {
                end++;
            }
            int count = addList(prefix + heading, hits.subList(start, end), left, lines);
            hidden += Math.max(0, count - left);
            left = Math.max(0, left - count);
        }
        if (hidden > 0) {
            lines.add(
                    DEEPER + terminal.aside("and " + PrintableText.count(hidden) + " more; the format json lists all"));
        }
    }

    /** Adds the first codes of hits with one heading, and returns the number of codes. */
    private int addList(String heading, List<Hit> hits, int most, List<String> lines) {
        var first = hits.get(0);
        var groups = CodeGroup.of(hits);
        int count = first.code().isEmpty() ? hits.size() : groups.size();
        if (most > 0) {
            addHeading(heading, lines);
        }
        for (int i = 0; i < Math.min(most, count); i++) {
            lines.add(first.code().isEmpty() ? line(hits.get(i)) : line(first, groups.get(i)));
        }
        return count;
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

    /** Returns the line of a code that only a page has. */
    private String line(Hit hit) {
        var title = hit.docs().get(0).title();
        var name = TerminalText.oneLine(hit.name().isEmpty() ? title : hit.name() + ": " + title);
        return DEEPER + TerminalText.beginning(name, terminal.width() - DEEPER.length());
    }

    /** Returns the line of a code. */
    private String line(Hit first, CodeGroup group) {
        var lead = first.kind() == Kind.GUESS ? "perhaps " : "";
        boolean hasValue = first.kind() != Kind.EXACT || first.reading().isEmpty();
        var name = PrintableText.of(group.first().name());
        var facts = " (" + (hasValue ? group.first().number() + ", " : "") + group.origin(releases) + ")";
        int rest = terminal.width() - DEEPER.length() - lead.length() - name.length() - facts.length() - 2;
        var message = rest < LEAST ? "" : TerminalText.beginning(TerminalText.oneLine(group.message()), rest);
        return DEEPER + lead + terminal.name(name) + terminal.aside(facts) + (message.isEmpty() ? "" : ": " + message);
    }
}
