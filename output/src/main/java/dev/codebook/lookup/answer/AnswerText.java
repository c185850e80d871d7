package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.lookup.Hit.Kind;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.Reading;
import dev.codebook.text.PrintableText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lines of one answer: the meaning, what pages say, other codes, and the number. */
final class AnswerText {

    /** The greatest number of other codes that are shown. For a pattern, all codes are shown. */
    private static final int MOST = 15;

    /** The greatest number of codes that are shown of what the user probably does not mean. */
    private static final int MOST_UNLIKELY = 5;

    private final Answer answer;
    private final List<CodeGroup> groups;
    private final List<String> releases;
    private final NumberText numbers;
    private final TerminalText out;

    AnswerText(Lookup lookup, Answer answer, TerminalText out) {
        this.answer = answer;
        this.groups = CodeGroup.of(answer.hits());
        this.releases = lookup.releases();
        this.numbers = new NumberText(lookup, answer, out);
        this.out = out;
    }

    void add() {
        var meaning = Meaning.of(answer.hits());
        if (groups.isEmpty() && answer.readings().isEmpty()) {
            addNothing();
        } else if (Meaning.isOfPattern(answer)) {
            var count = PrintableText.count(groups.size()) + (groups.size() == 1 ? " definition:" : " definitions:");
            out.add("", "  ", answer.input() + " matches " + count);
            for (var group : groups) {
                group.addTo(out, releases);
            }
        } else if (meaning == null) {
            numbers.addUnknown(answer.readings().get(0));
            addOthers(Optional.of(answer.readings().get(0)), groups);
            addDocs("perhaps ");
        } else {
            addMeaning(meaning);
            addDocs("");
            addOthers(meaning.hit().reading(), groups.subList(1, groups.size()));
            numbers.addKnown(meaning.hit());
        }
    }

    private void addNothing() {
        var input = answer.input();
        boolean isPattern = input.indexOf('*') >= 0 && input.indexOf(' ') < 0;
        var why = !isPattern
                ? "no name contains it, and no message contains its words."
                : input.replace("*", "").isEmpty()
                        ? "it matches every name. Add a part of a name, such as *DENIED*."
                        : "no name matches it.";
        out.add("", "  ", "Nothing found for \"" + input + "\": " + why);
    }

    private void addMeaning(Meaning meaning) {
        var hit = meaning.hit();
        var name = PrintableText.of(meaning.name());
        boolean hasText = hit.code().isPresent() && !meaning.message().isEmpty();
        var messageOf = meaning.messageOf().isEmpty() ? "" : " (message of " + meaning.messageOf() + ")";
        out.add("", "  ", name + (hasText ? ": " + meaning.message() : "") + messageOf, TerminalText.NAME, name);
        if (hit.code().isEmpty()) {
            out.add("no header of this codebook has it, but a page does");
            return;
        }
        var code = hit.code().get();
        var origin = groups.get(0).origin(releases);
        out.add(hit.kind() == Kind.INNER ? numbers.how(hit) : numbers.how(hit) + ", " + origin);
        out.add(hit.kind() == Kind.INNER ? origin : "");
        out.add(code.live() || code.condition().isEmpty() ? "" : "not live: it needs " + code.condition());
    }

    /** Adds what pages say about the first hit and those of the same number or name. */
    private void addDocs(String lead) {
        var docs = new DocText(out);
        for (var hit : answer.hits()) {
            var first = answer.hits().get(0);
            boolean isAlike = hit.reading().isPresent() || hit.name().equals(first.name());
            if (isAlike && hit.reading().equals(first.reading())) {
                docs.add(hit, lead.isEmpty() && hit.equals(first) ? "" : lead + hit.name());
            }
        }
    }

    /** Adds the codes of the meant number, then those of other numbers, then those of words. */
    private void addOthers(Optional<Reading> meant, List<CodeGroup> others) {
        var order = new LinkedHashSet<>(List.of(meant));
        for (var reading : answer.readings()) {
            order.add(Optional.of(reading));
        }
        order.add(Optional.empty());
        boolean isNamed = meant.isEmpty() && groups.get(0).first().kind() == Kind.EXACT;
        for (var reading : order) {
            boolean isMeant = reading.equals(meant);
            var prefix = isMeant ? "" : reading.isEmpty() ? "as a word: " : numbers.spelled(reading.get()) + ": ";
            var list = new ArrayList<CodeGroup>();
            for (var group : others) {
                if (group.first().reading().equals(reading)) {
                    list.add(group);
                }
            }
            addList(list, prefix, isMeant && !isNamed ? MOST : MOST_UNLIKELY);
        }
    }

    /** Adds codes of one number, or of words. Neighbouring codes with the same heading form a list. */
    private void addList(List<CodeGroup> list, String prefix, int most) {
        var last = "";
        for (var group : list.subList(0, Math.min(most, list.size()))) {
            var heading = prefix + group.heading();
            if (!heading.equals(last)) {
                last = heading;
                var text = heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1);
                out.addBlankLine();
                out.add("  ", "  ", text, TerminalText.HEADING, text);
            }
            group.addTo(out, releases);
        }
        if (list.size() > most) {
            var more = "and " + PrintableText.count(list.size() - most) + " more; the format json lists all";
            out.add("    ", "    ", more, TerminalText.ASIDE, more);
        }
    }
}
