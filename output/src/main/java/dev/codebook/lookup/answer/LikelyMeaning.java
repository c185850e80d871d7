package dev.codebook.lookup.answer;

import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Hit.Kind;
import dev.codebook.lookup.explain.LogFinding;
import dev.codebook.model.Doc;
import dev.codebook.model.PrintableText;
import dev.codebook.model.Release;
import dev.codebook.model.Value;
import dev.codebook.model.number.NumberRules;
import dev.codebook.model.number.Ranking;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The greatest length of a message. A longer message is cut, and the goal lookup shows all of it. */
    private static final int LONGEST = 160;

    private static final int TOP_BIT = 31;
    private static final int FACILITY = 16;
    private static final int WIN32_FACILITY = 0x8007;

    /** The greatest number of other meanings that are shown. */
    private static final int MOST = 3;

    /**
     * Returns the most likely meaning, with the names of other codes of the number. If the number has different codes
     * in different releases, the meanings in other releases follow.
     */
    static List<LikelyMeaning> of(LogFinding finding, List<Release> releases) {
        var meant = finding.hits().stream().filter(LikelyMeaning::isMeant).toList();
        var first = meant.stream()
                .filter(hit -> isNamed(hit) || hit.kind() == Kind.INNER)
                .findFirst()
                .or(() -> meant.stream().findFirst())
                .orElse(null);
        if (first == null) {
            return List.of(unknown((int) finding.reading().bits()));
        }
        var alike = meant.stream().filter(hit -> isAlike(hit, first)).toList();
        var later = alike.stream()
                .filter(hit -> isOfOtherReleases(hit, first, releases))
                .limit(MOST)
                .toList();
        var others = alike.stream()
                .filter(hit -> !later.contains(hit))
                .map(hit -> Objects.requireNonNull(hit.entry()).code().name())
                .distinct()
                .toList();
        return Stream.concat(
                        Stream.of(of(first, others, releases)), later.stream().map(hit -> of(hit, List.of(), releases)))
                .toList();
    }

    /**
     * Returns whether both hits are different codes of the same number and space. They exist because every interface
     * assigns the numbers of FACILITY_ITF itself.
     */
    private static boolean isAlike(Hit hit, Hit first) {
        if (hit.entry() == null || first.entry() == null || hit.kind() != first.kind() || hit.kind() == Kind.GUESS) {
            return false;
        }
        var code = hit.entry().code();
        var firstCode = first.entry().code();
        return code.live()
                && code.space() == firstCode.space()
                && code.aliasOf() == null
                && !code.name().equals(firstCode.name());
    }

    private static boolean isOfOtherReleases(Hit hit, Hit first, List<Release> releases) {
        return Stream.of(hit, first)
                .map(each -> Objects.requireNonNull(each.entry()).code())
                .noneMatch(code -> CodeRows.releases(releases, code).isEmpty());
    }

    /** An HRESULT has the name of its Windows error, unless winerror.h names the HRESULT, such as E_ACCESSDENIED. */
    private static boolean isNamed(Hit hit) {
        if (hit.kind() != Kind.EXACT) {
            return hit.kind() == Kind.DOCUMENTED;
        }
        var code = Objects.requireNonNull(hit.entry()).code();
        return code.value().bits() >>> FACILITY != WIN32_FACILITY || Ranking.isAtHome(code);
    }

    /** A guess is not meant if the number has all digits of a failure: no header defines that failure. */
    private static boolean isMeant(Hit hit) {
        boolean isWhole = hit.reading() != null && hit.reading().bits() >>> TOP_BIT == 1;
        return hit.entry() == null || hit.entry().isCode() && !(hit.kind() == Kind.GUESS && isWhole);
    }

    private static LikelyMeaning of(Hit hit, List<String> others, List<Release> releases) {
        if (hit.entry() == null) {
            return of(hit, hit.docs().get(0));
        }
        var code = hit.entry().code();
        var text = code.text() == null || code.text().equals(code.name()) ? "" : code.text();
        var name = hit.kind() == Kind.GUESS ? "perhaps " + code.name() : code.name();
        var how = hit.kind() == Kind.GUESS ? code.value().hex() + ": " + hit.why() : hit.why();
        var why = Stream.of(
                        hit.kind() == Kind.EXACT ? "" : how,
                        CodeRows.releases(releases, code),
                        others.isEmpty() ? "" : "or " + PrintableText.list(others, MOST))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return new LikelyMeaning(PrintableText.of(name), line(text), PrintableText.of(why), hit);
    }

    private static LikelyMeaning of(Hit hit, Doc doc) {
        var name = doc.name() == null ? "unnamed" : doc.name();
        return new LikelyMeaning(PrintableText.of(name), line(doc.text()), PrintableText.of(hit.why()), hit);
    }

    /** Returns the fields of a number that is not the value of a code. */
    private static LikelyMeaning unknown(int bits) {
        var space = NumberRules.ALL.spaceOf(Integer.toUnsignedLong(bits));
        var fields = space.fields(Value.ofInt(bits));
        var parts = fields == null
                ? ""
                : space + " " + fields.severity().word() + ", facility " + fields.facility() + ", code "
                        + fields.code();
        return new LikelyMeaning("no header defines it", parts, "", null);
    }

    private static String line(String text) {
        var line = TextLayout.oneLine(text);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
