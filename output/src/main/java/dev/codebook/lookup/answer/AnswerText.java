package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Hit.Kind;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.Reading;
import dev.codebook.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of one answer: the meaning, what pages say, other codes, and the number. */
final class AnswerText {

    private static final String INDENT = "  ";

    private final Answer answer;
    private final List<String> releases;
    private final NumberText numbers;
    private final HitText hitText;
    private final DocText docs;
    private final TerminalStyle style;
    private final TextLayout layout;
    private final List<String> lines = new ArrayList<>();

    AnswerText(Lookup lookup, Answer answer, TerminalStyle style, TextLayout layout) {
        this.answer = answer;
        this.releases = lookup.releases();
        this.numbers = new NumberText(lookup, answer, style, layout);
        this.hitText = new HitText(releases, style, layout);
        this.docs = new DocText(style, layout);
        this.style = style;
        this.layout = layout;
    }

    List<String> lines() {
        var meaning = Meaning.of(answer.hits());
        if (meaning == null && answer.readings().isEmpty()) {
            add("Nothing found for \"" + answer.input()
                    + "\": no name contains it, and no message contains its words.");
        } else if (meaning == null) {
            numbers.addUnknown(answer.readings().get(0), lines);
            addOthers(Optional.of(answer.readings().get(0)), List.of());
        } else {
            addMeaning(meaning);
            addOthers(meaning.hit().reading(), group(meaning.hit()));
            numbers.addKnown(meaning.hit(), lines);
        }
        return lines;
    }

    private void add(String text) {
        lines.addAll(layout.wrapped(text, lines.isEmpty() ? "" : INDENT, INDENT));
    }

    private void addMeaning(Meaning meaning) {
        var hit = meaning.hit();
        var name = PrintableText.of(meaning.name());
        boolean hasText = hit.code().isPresent() && !meaning.message().isEmpty();
        add(name
                + (hasText ? ": " + meaning.message() : "")
                + (meaning.messageOf().isEmpty() ? "" : " (message of " + meaning.messageOf() + ")"));
        if (lines.get(0).startsWith(name)) {
            lines.set(0, style.name(name) + lines.get(0).substring(name.length()));
        }
        if (hit.code().isEmpty()) {
            add("no header of this codebook has it, but a page does");
        } else {
            var code = hit.code().get();
            var origin = CodeGroup.of(group(hit)).get(0).origin(releases);
            add(hit.kind() == Kind.INNER ? numbers.how(hit) : numbers.how(hit) + ", " + origin);
            if (hit.kind() == Kind.INNER) {
                add(origin);
            }
            if (!code.live() && !code.condition().isEmpty()) {
                add("not live: it needs " + code.condition());
            }
        }
        docs.add(hit, "", lines);
        for (var other : answer.hits()) {
            if (!other.equals(hit)
                    && other.reading().isPresent()
                    && other.reading().equals(hit.reading())) {
                docs.add(other, other.name(), lines);
            }
        }
    }

    /** Returns the hits that were found in the same way as the first one. */
    private List<Hit> group(Hit first) {
        var group = new ArrayList<Hit>();
        for (var hit : answer.hits()) {
            if (hit.kind() == first.kind()
                    && hit.reading().equals(first.reading())
                    && hit.name().equals(first.name())) {
                group.add(hit);
            }
        }
        return group;
    }

    /** Adds the hits of the meant number, then those of other numbers, then those of words. */
    private void addOthers(Optional<Reading> meant, List<Hit> shown) {
        addOthers(meant, "", shown);
        for (var reading : answer.readings()) {
            if (!meant.equals(Optional.of(reading))) {
                addOthers(Optional.of(reading), numbers.spelled(reading) + ": ", shown);
            }
        }
        if (meant.isPresent()) {
            addOthers(Optional.empty(), "as a word: ", shown);
        }
    }

    private void addOthers(Optional<Reading> reading, String prefix, List<Hit> shown) {
        var others = new ArrayList<Hit>();
        for (var hit : answer.hits()) {
            if (hit.reading().equals(reading) && !shown.contains(hit)) {
                others.add(hit);
            }
        }
        hitText.add(others, prefix, answer.input().indexOf('*') >= 0, lines);
    }
}
