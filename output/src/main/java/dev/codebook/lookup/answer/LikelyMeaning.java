package dev.codebook.lookup.answer;

import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Hit.Kind;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.Reading;
import dev.codebook.lookup.explain.LogFinding;
import dev.codebook.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The most likely meaning of a number in a log, as one line of text.
 *
 * @param name the name of the code
 * @param text the message of the code, or the fields of a number that no header defines
 * @param why why the number means this code if the code has a different value, the releases that have the code if not
 *     all do, and other codes of the number; empty if none of these apply
 * @param hit the hit with this meaning, or null if there is none
 */
record LikelyMeaning(
        String name, String text, String why, @Nullable Hit hit) {

    /** The greatest length of a message. A longer message is cut, and a look-up shows all of it. */
    private static final int LONGEST = 160;

    private static final int TOP_BIT = 31;

    /** The greatest number of other meanings that are shown. */
    private static final int MOST = 3;

    /**
     * Returns the most likely meaning, with the names of other codes of the number. If the number has different codes
     * in different releases, the meanings in other releases follow.
     */
    static List<LikelyMeaning> of(LogFinding finding, Lookup lookup) {
        var meant = new ArrayList<Hit>();
        for (var hit : finding.hits()) {
            if (isMeant(hit)) {
                meant.add(hit);
            }
        }
        if (meant.isEmpty()) {
            return List.of(unknown(finding.reading(), lookup));
        }
        var first = meant.get(0);
        var later = new ArrayList<Hit>();
        var others = new ArrayList<String>();
        for (var hit : meant) {
            if (!isAlike(hit, first)) {
                continue;
            }
            if (later.size() < MOST && isOfOtherReleases(hit, first, lookup.releases())) {
                later.add(hit);
            } else if (!others.contains(hit.name())) {
                others.add(hit.name());
            }
        }
        var found = new ArrayList<LikelyMeaning>();
        found.add(of(first, meant, others, lookup.releases()));
        for (var hit : later) {
            found.add(of(hit, List.of(), List.of(), lookup.releases()));
        }
        return found;
    }

    /** A guess is not meant if the number has all digits of a failure: no header defines that failure. */
    private static boolean isMeant(Hit hit) {
        boolean isWhole = hit.reading().isPresent() && hit.reading().get().bits() >>> TOP_BIT == 1;
        return hit.code().isEmpty() || hit.code().get().isCode() && !(hit.kind() == Kind.GUESS && isWhole);
    }

    /**
     * Returns whether both hits are different codes of the same number and space. They exist because every interface
     * assigns the numbers of FACILITY_ITF itself.
     */
    private static boolean isAlike(Hit hit, Hit first) {
        if (hit.code().isEmpty() || first.code().isEmpty() || hit.kind() != first.kind() || hit.kind() == Kind.GUESS) {
            return false;
        }
        var code = hit.code().get();
        var firstCode = first.code().get();
        return code.live()
                && code.space().equals(firstCode.space())
                && code.aliasOf().isEmpty()
                && !code.name().equals(firstCode.name());
    }

    private static boolean isOfOtherReleases(Hit hit, Hit first, List<String> releases) {
        return !releases(hit, releases).isEmpty() && !releases(first, releases).isEmpty();
    }

    private static String releases(Hit hit, List<String> releases) {
        return CodeGroup.releases(releases, hit.code().orElseThrow());
    }

    private static LikelyMeaning of(Hit hit, List<Hit> hits, List<String> others, List<String> releases) {
        var meaning = Meaning.of(hit, hits);
        var name = meaning.name().isEmpty() ? "unnamed" : meaning.name();
        var why = new ArrayList<String>();
        if (hit.kind() == Kind.GUESS) {
            name = "perhaps " + name;
        }
        if (hit.kind() != Kind.EXACT) {
            why.add(hit.why());
        }
        if (!meaning.messageOf().isEmpty()) {
            why.add("message of " + meaning.messageOf());
        }
        if (hit.code().isPresent() && !releases(hit, releases).isEmpty()) {
            why.add(releases(hit, releases));
        }
        if (!others.isEmpty()) {
            why.add("or " + PrintableText.list(others, MOST));
        }
        return new LikelyMeaning(
                PrintableText.of(name), line(meaning.message()), PrintableText.of(String.join("; ", why)), hit);
    }

    /** Returns the fields of a number that is not the value of a code, and the product that assigns it. */
    private static LikelyMeaning unknown(Reading reading, Lookup lookup) {
        var decoded = lookup.decode(reading);
        var fields = decoded.fields();
        var parts = fields.facility() < 0
                ? decoded.space()
                : decoded.space() + " " + fields.severity() + ", facility " + fields.facility() + ", code "
                        + fields.code();
        var owner = decoded.owner().get(0);
        return new LikelyMeaning("no header defines it", parts + (owner.isEmpty() ? "" : ", of " + owner), "", null);
    }

    private static String line(String text) {
        var line = TerminalText.oneLine(text);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
