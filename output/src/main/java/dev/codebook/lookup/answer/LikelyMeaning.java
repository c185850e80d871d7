package dev.codebook.lookup.answer;

import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Hit.Kind;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.explain.LogFinding;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.Doc;
import dev.codebook.model.PrintableText;
import dev.codebook.model.Ranking;
import dev.codebook.model.Value;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The likeliest meaning of a number in a log, in a line.
 *
 * @param name of the code
 * @param text its message, or the little that is known
 * @param why the reason why it is meant, where it is not the number's own, and the releases, where it is not in all; else
 *     empty
 * @param hit the meaning; null where there is none
 */
record LikelyMeaning(
        String name, String text, String why, @Nullable Hit hit) {

    /** A longer message is cut; lookup has all of it. */
    private static final int LONGEST = 160;

    private static final int TOP_BIT = 31;
    private static final int FACILITY = 16;
    private static final int WIN32_FACILITY = 0x8007;

    /** So many other meanings are shown. */
    private static final int MOST = 3;

    /**
     * The likeliest meaning, with other codes of the number; where some releases have it and others another one, each.
     *
     * @param lookup what it was found with
     */
    static List<LikelyMeaning> of(LogFinding finding, Lookup lookup) {
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
                .filter(hit -> isOfOtherReleases(hit, first, lookup))
                .limit(MOST)
                .toList();
        var others = alike.stream()
                .filter(hit -> !later.contains(hit))
                .map(hit -> Objects.requireNonNull(hit.entry()).code().name())
                .distinct()
                .toList();
        return Stream.concat(
                        Stream.of(of(first, others, lookup)), later.stream().map(hit -> of(hit, List.of(), lookup)))
                .toList();
    }

    /** Whether both are codes of one number and space: other interfaces give the numbers of FACILITY_ITF other names. */
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

    private static boolean isOfOtherReleases(Hit hit, Hit first, Lookup lookup) {
        return Stream.of(hit, first)
                .map(each -> Objects.requireNonNull(each.entry()).code())
                .noneMatch(code -> CodeRows.releases(lookup, code).isEmpty());
    }

    /** A Windows error in an HRESULT has its own name, unless the header of HRESULTs gives it one; others call it theirs. */
    private static boolean isNamed(Hit hit) {
        if (hit.kind() != Kind.EXACT) {
            return hit.kind() == Kind.DOCUMENTED;
        }
        var code = Objects.requireNonNull(hit.entry()).code();
        return code.value().bits() >>> FACILITY != WIN32_FACILITY || Ranking.isAtHome(code);
    }

    /** A whole failure that no header has is not one with a digit missing. */
    private static boolean isMeant(Hit hit) {
        boolean isWhole = hit.reading() != null && hit.reading().bits() >>> TOP_BIT == 1;
        return hit.entry() == null || hit.entry().isCode() && !(hit.kind() == Kind.GUESS && isWhole);
    }

    private static LikelyMeaning of(Hit hit, List<String> others, Lookup lookup) {
        if (hit.entry() == null) {
            return of(hit, Objects.requireNonNull(hit.doc()));
        }
        var code = hit.entry().code();
        var text = code.text() == null || code.text().equals(code.name()) ? "" : code.text();
        var name = hit.kind() == Kind.GUESS ? "perhaps " + code.name() : code.name();
        var how = hit.kind() == Kind.GUESS ? code.value().hex() + ": " + hit.why() : hit.why();
        var why = Stream.of(hit.kind() == Kind.EXACT ? "" : how, CodeRows.releases(lookup, code), or(others))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return new LikelyMeaning(PrintableText.of(name), line(text), PrintableText.of(why), hit);
    }

    private static String or(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        int more = names.size() - MOST;
        return "or " + String.join(", ", names.subList(0, Math.min(MOST, names.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static LikelyMeaning of(Hit hit, Doc doc) {
        var name = doc.name() == null ? "without a name" : doc.name();
        return new LikelyMeaning(PrintableText.of(name), line(doc.text()), PrintableText.of(hit.why()), hit);
    }

    private static LikelyMeaning unknown(int bits) {
        var space = CodeSpace.ofNumber(Integer.toUnsignedLong(bits));
        var fields = Objects.requireNonNull(space.fields(Value.ofInt(bits)));
        var parts =
                space + " " + fields.severity().word() + ", facility " + fields.facility() + ", code " + fields.code();
        return new LikelyMeaning("no header has it", parts, "", null);
    }

    private static String line(String text) {
        var line = TextLayout.oneLine(text);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
