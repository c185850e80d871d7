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
        var meant = finding.hits().stream().filter(LikelyMeaning::isMeant).toList();
        if (meant.isEmpty()) {
            return List.of(unknown(finding.reading(), lookup));
        }
        var first = meant.get(0);
        boolean isOfAll = releases(first, lookup).isEmpty();
        var alike = meant.stream().filter(hit -> isAlike(hit, first)).toList();
        var later = alike.stream()
                .filter(hit -> !isOfAll && !releases(hit, lookup).isEmpty())
                .limit(MOST)
                .toList();
        var others = alike.stream()
                .filter(hit -> !later.contains(hit))
                .map(Hit::name)
                .distinct()
                .toList();
        var found = new ArrayList<LikelyMeaning>();
        found.add(of(first, meant, others, lookup));
        later.forEach(hit -> found.add(of(hit, List.of(), List.of(), lookup)));
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
        return code.live()
                && code.space().equals(first.code().get().space())
                && code.aliasOf().isEmpty()
                && !code.name().equals(first.name());
    }

    /** Returns the releases that have the code of a hit; empty if all have it, or if only a page has the code. */
    private static String releases(Hit hit, Lookup lookup) {
        return hit.code()
                .map(code -> CodeGroup.releases(lookup.releases(), code))
                .orElse("");
    }

    private static LikelyMeaning of(Hit hit, List<Hit> hits, List<String> others, Lookup lookup) {
        var meaning = Meaning.of(hit, hits);
        var name = meaning.name().isEmpty() ? "unnamed" : meaning.name();
        var why = new ArrayList<String>();
        why.add(hit.kind() == Kind.EXACT ? "" : hit.why());
        why.add(meaning.messageOf().isEmpty() ? "" : "message of " + meaning.messageOf());
        why.add(releases(hit, lookup));
        why.add(others.isEmpty() ? "" : "or " + PrintableText.list(others, MOST));
        why.removeIf(String::isEmpty);
        return new LikelyMeaning(
                PrintableText.of(hit.kind() == Kind.GUESS ? "perhaps " + name : name),
                TerminalText.beginning(meaning.message(), LONGEST),
                PrintableText.of(String.join("; ", why)),
                hit);
    }

    /** Returns the fields of a number that is not the value of a code, and the product that assigns it. */
    private static LikelyMeaning unknown(Reading reading, Lookup lookup) {
        var decoded = lookup.decode(reading);
        var fields = NumberText.fields(decoded.space(), decoded.fields(), List.of());
        var parts = fields.isEmpty() ? decoded.space() : fields;
        var owner = decoded.owner().get(0);
        return new LikelyMeaning("no header defines it", parts + (owner.isEmpty() ? "" : ", of " + owner), "", null);
    }
}
