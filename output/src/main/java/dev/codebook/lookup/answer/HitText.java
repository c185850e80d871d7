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

    /** The greatest number of codes that are shown below a heading. For a pattern, all codes are shown. */
    private static final int MOST = 15;

    /** The least number of columns in which the start of a message is worth showing. */
    private static final int LEAST = 12;

    private final List<String> releases;
    private final TerminalStyle style;
    private final TextLayout layout;

    HitText(List<String> releases, TerminalStyle style, TextLayout layout) {
        this.releases = releases;
        this.style = style;
        this.layout = layout;
    }

    /**
     * Adds hits of one number, or of words. Neighbouring hits with the same heading form a list.
     *
     * @param prefix the start of each heading
     * @param isPattern whether to list all codes
     */
    void add(List<Hit> hits, String prefix, boolean isPattern, List<String> lines) {
        for (int start = 0, end; start < hits.size(); start = end) {
            var heading = heading(hits.get(start));
            end = start + 1;
            while (end < hits.size() && heading(hits.get(end)).equals(heading)) {
                end++;
            }
            lines.add("");
            var text = prefix + heading;
            for (var line :
                    layout.wrapped(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1), INDENT, "")) {
                lines.add(INDENT + style.heading(line.strip()));
            }
            addList(hits.subList(start, end), isPattern, lines);
        }
    }

    private static String heading(Hit hit) {
        return switch (hit.kind()) {
            case EXACT -> hit.reading().isPresent() ? "codes with this value" : "codes with this name";
            case DOCUMENTED -> "in documentation only";
            case INNER -> "inside: " + hit.why();
            case NAME, TEXT -> hit.why();
            case GUESS -> "guesses, if a digit is missing, wrong or surplus";
        };
    }

    private void addList(List<Hit> hits, boolean isPattern, List<String> lines) {
        for (var hit : hits) {
            if (hit.code().isEmpty()) {
                lines.add(DEEPER
                        + layout.beginning(hit.name() + ": " + hit.docs().get(0).title()));
            }
        }
        var groups = CodeGroup.of(hits);
        int shown = isPattern ? groups.size() : Math.min(MOST, groups.size());
        boolean hasValue =
                hits.get(0).kind() != Kind.EXACT || hits.get(0).reading().isEmpty();
        var lead = hits.get(0).kind() == Kind.GUESS ? "perhaps " : "";
        for (var group : groups.subList(0, shown)) {
            lines.add(line(lead, group, hasValue));
        }
        if (shown < groups.size()) {
            var more = PrintableText.count(groups.size() - shown) + " more: the format json lists all";
            lines.add(DEEPER + style.aside("and " + more));
        }
    }

    private String line(String lead, CodeGroup group, boolean hasValue) {
        var name = PrintableText.of(group.first().name());
        var facts = " (" + (hasValue ? group.first().number() + ", " : "") + group.origin(releases) + ")";
        int rest = layout.width() - DEEPER.length() - lead.length() - name.length() - facts.length() - 2;
        var message = rest < LEAST ? "" : TextLayout.beginning(TextLayout.oneLine(group.message()), rest);
        return DEEPER + lead + style.name(name) + style.aside(facts) + (message.isEmpty() ? "" : ": " + message);
    }
}
