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

    /** The greatest number of other codes that are shown. For a pattern, all codes are shown. */
    private static final int MOST = 15;

    /** The greatest number of codes that are shown of what the user probably does not mean. */
    private static final int MOST_UNLIKELY = 5;

    private final Answer answer;
    private final List<String> releases;
    private final NumberText numbers;
    private final HitText hitText;
    private final DocText docs;
    private final TerminalText terminal;
    private final List<String> lines = new ArrayList<>();

    AnswerText(Lookup lookup, Answer answer, TerminalText terminal) {
        this.answer = answer;
        this.releases = lookup.releases();
        this.numbers = new NumberText(lookup, answer, terminal);
        this.hitText = new HitText(releases, terminal);
        this.docs = new DocText(terminal);
        this.terminal = terminal;
    }

    List<String> lines() {
        var meaning = Meaning.of(answer.hits());
        if (meaning == null && answer.readings().isEmpty()) {
            add("Nothing found for \"" + answer.input()
                    + "\": no name contains it, and no message contains its words.");
        } else if (isPattern()) {
            hitText.add(answer.hits(), "", Integer.MAX_VALUE, lines);
            lines.remove(0);
        } else if (meaning == null) {
            numbers.addUnknown(answer.readings().get(0), lines);
            addOthers(Optional.of(answer.readings().get(0)), answer.hits());
            for (var guess : answer.hits()) {
                docs.add(guess, "perhaps " + guess.name(), lines);
            }
        } else {
            var same = same(meaning.hit());
            var others = new ArrayList<>(answer.hits());
            others.removeAll(same);
            addMeaning(meaning, same);
            addOthers(meaning.hit().reading(), others);
            numbers.addKnown(meaning.hit(), lines);
        }
        return lines;
    }

    /** Returns whether the input is a pattern, which finds many codes alike. */
    private boolean isPattern() {
        return answer.input().indexOf('*') >= 0
                && !answer.hits().isEmpty()
                && answer.hits().get(0).kind() == Kind.NAME;
    }

    private void add(String text) {
        lines.addAll(terminal.wrapped(text, lines.isEmpty() ? "" : INDENT, INDENT));
    }

    private void addMeaning(Meaning meaning, List<Hit> same) {
        var hit = meaning.hit();
        var name = PrintableText.of(meaning.name());
        boolean hasText = hit.code().isPresent() && !meaning.message().isEmpty();
        add(name
                + (hasText ? ": " + meaning.message() : "")
                + (meaning.messageOf().isEmpty() ? "" : " (message of " + meaning.messageOf() + ")"));
        if (lines.get(0).startsWith(name)) {
            lines.set(0, terminal.name(name) + lines.get(0).substring(name.length()));
        }
        if (hit.code().isEmpty()) {
            add("no header of this codebook has it, but a page does");
        } else {
            var code = hit.code().get();
            var origin = CodeGroup.of(same).get(0).origin(releases);
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
            boolean isAlike = other.reading().equals(hit.reading())
                    && (other.reading().isPresent() || other.name().equals(hit.name()));
            if (isAlike && !other.equals(hit)) {
                docs.add(other, other.name(), lines);
            }
        }
    }

    /** Returns the hits with the same definition in several headers, starting with the first one. */
    private List<Hit> same(Hit first) {
        var alike = new ArrayList<Hit>();
        for (var hit : answer.hits()) {
            if (hit.kind() == first.kind()
                    && hit.reading().equals(first.reading())
                    && hit.name().equals(first.name())) {
                alike.add(hit);
            }
        }
        if (first.code().isPresent()) {
            var codes = CodeGroup.of(alike).get(0).codes();
            for (int i = alike.size() - 1; i >= 0; i--) {
                if (!codes.contains(alike.get(i).code().orElseThrow())) {
                    alike.remove(i);
                }
            }
        }
        return alike;
    }

    /** Adds the hits of the meant number, then those of other numbers, then those of words. */
    private void addOthers(Optional<Reading> meant, List<Hit> others) {
        boolean isNamed = meant.isEmpty() && answer.hits().get(0).kind() == Kind.EXACT;
        addOthers(meant, others, "", isNamed ? MOST_UNLIKELY : MOST);
        for (var reading : answer.readings()) {
            if (!meant.equals(Optional.of(reading))) {
                addOthers(Optional.of(reading), others, numbers.spelled(reading) + ": ", MOST_UNLIKELY);
            }
        }
        if (meant.isPresent()) {
            addOthers(Optional.empty(), others, "as a word: ", MOST_UNLIKELY);
        }
    }

    private void addOthers(Optional<Reading> reading, List<Hit> others, String prefix, int most) {
        var ofReading = new ArrayList<Hit>();
        for (var hit : others) {
            if (hit.reading().equals(reading)) {
                ofReading.add(hit);
            }
        }
        hitText.add(ofReading, prefix, most, lines);
    }
}
