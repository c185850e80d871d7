package dev.codebook.lookup.answer;

import dev.codebook.lookup.Code;
import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Hit.Kind;
import dev.codebook.text.PrintableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hits of the same code, which several headers can define; or one hit of a page.
 *
 * @param hits the hits, best first, at least one
 */
record CodeGroup(List<Hit> hits) {

    /** The greatest number of headers that are listed. */
    private static final int MOST_PLACES = 3;

    /** The least number of columns in which the start of a message is worth showing. */
    private static final int LEAST = 24;

    private static final String INDENT = "    ";
    private static final String DEEPER = "      ";

    /** Returns the groups of hits, in the order of the first hit of each group. */
    static List<CodeGroup> of(List<Hit> hits) {
        Map<Object, CodeGroup> groups = new LinkedHashMap<>();
        for (var hit : hits) {
            var key = key(hit);
            var group = groups.get(key);
            if (group == null) {
                group = new CodeGroup(new ArrayList<>());
                groups.put(key, group);
            }
            group.hits.add(hit);
        }
        return new ArrayList<>(groups.values());
    }

    private static Object key(Hit hit) {
        if (hit.code().isEmpty()) {
            return hit;
        }
        var code = hit.code().get();
        var releases = code.firstRelease() + " " + code.lastRelease();
        return List.of(hit.kind(), hit.reading(), code.name(), code.hex(), code.space(), code.live(), releases);
    }

    Hit first() {
        return hits.get(0);
    }

    /** Returns the heading of a list of such hits. A switch would load another class, which delays the program. */
    String heading() {
        var hit = first();
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

    /** Adds the code. Its message is cut to the rest of the line, or to the next line if the rest is short. */
    void addTo(TerminalText out, List<String> releases) {
        var hit = first();
        if (hit.code().isEmpty()) {
            var title = hit.docs().get(0).title();
            var text = hit.name().isEmpty() ? title : hit.name() + ": " + title;
            out.add(INDENT, DEEPER, TerminalText.beginning(text, out.width() - INDENT.length()));
            return;
        }
        boolean hasValue = hit.kind() != Kind.EXACT || hit.reading().isEmpty();
        var value = hasValue ? hit.code().get().number() + ", " : "";
        var name = PrintableText.of(hit.name());
        var facts = "(" + value + origin(releases) + ")";
        var text = (hit.kind() == Kind.GUESS ? "perhaps " : "") + name + " " + facts;
        var message = message();
        int rest = out.width() - INDENT.length() - text.length() - 2;
        boolean isBeside = rest >= Math.min(LEAST, message.length());
        text += isBeside && !message.isEmpty() ? ": " + TerminalText.beginning(message, rest) : "";
        out.add(INDENT, DEEPER, text, TerminalText.NAME, name, TerminalText.ASIDE, facts);
        out.add(DEEPER, DEEPER, isBeside ? "" : TerminalText.beginning(message, out.width() - DEEPER.length()));
    }

    /** Returns the first message that is not empty; empty if there is none. */
    private String message() {
        for (var hit : hits) {
            var message = Meaning.message(hit);
            if (!message.isEmpty()) {
                return message;
            }
        }
        return "";
    }

    /** Returns the space and the places of the definitions: {@code WIN32, shared/winerror.h:263}. */
    String origin(List<String> releases) {
        var places = new ArrayList<String>();
        for (var hit : hits) {
            var code = hit.code().orElseThrow();
            places.add(code.line() == 0 ? code.header() : code.header() + ":" + code.line());
        }
        var code = first().code().orElseThrow();
        var text = (code.isCode() ? code.space() : "constant") + ", " + PrintableText.list(places, MOST_PLACES);
        text += code.aliasOf().isEmpty() ? "" : ", alias of " + code.aliasOf();
        var inReleases = releases(releases, code);
        text += inReleases.isEmpty() ? "" : ", " + inReleases;
        return PrintableText.of(code.live() ? text : text + ", not live");
    }

    /** Returns the releases with this definition of the code, {@code in A to B}; empty if all releases have it. */
    static String releases(List<String> releases, Code code) {
        var first = code.firstRelease();
        var last = code.lastRelease();
        if (first.equals(releases.get(0)) && last.equals(releases.get(releases.size() - 1))) {
            return "";
        }
        return first.equals(last) ? "only in " + first : "in " + first + " to " + last;
    }
}
