package dev.codebook.docs;

import dev.codebook.docs.KnownCodes.Known;
import dev.codebook.lookup.EditDistance;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Doc;
import dev.codebook.model.Doc.Match;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the codes that a page means.
 *
 * <ol>
 *   <li>A name that headers have, and its number: joined where the number is the code's, or one that it is wrapped in, or
 *       its low half, or that of another code beside. Any other number contradicts the headers; what is said is joined to
 *       no code then, and told.
 *   <li>A name alone: joined where all live definitions give it one value; else each of them is a guess.
 *   <li>A number alone: joined to the codes that it means ({@link UnnamedNumbers}).
 *   <li>A hexadecimal number of six or seven digits, or more than eight, that no code has is damaged: what can be meant by
 *       the rules of the look-up are guesses.
 *   <li>What no header has is kept as the page's own, where the page is about codes.
 * </ol>
 */
final class Joiner {

    /** HRESULT_FROM_NT of winerror.h. */
    private static final long NT_BIT = 0x1000_0000L;

    private static final long HRESULT_FROM_WIN32 = 0x8007_0000L;
    private static final long NTSTATUS_FROM_WIN32 = 0xC007_0000L;
    /** So many letters of a name can be otherwise if the number is the same. */
    private static final int TYPING_ERRORS = 2;

    private static final int LONG_NAME = 10;

    private final KnownCodes known;
    private final CodeSpaceGuess spaces;
    private final UnnamedNumbers numbers;
    private final Set<Doc> docs = new LinkedHashSet<>();
    private final PageDiagnostics troubles;
    private long characters;

    private Joiner(KnownCodes known, String page, List<PageFinding> findings) {
        this.known = known;
        this.troubles = new PageDiagnostics(page);
        this.spaces = new CodeSpaceGuess(known, findings);
        this.numbers = new UnnamedNumbers(known, spaces);
    }

    /**
     * What was joined.
     *
     * @param docs each once
     * @param diagnostics contradictions are warnings, damaged numbers notes
     */
    record Joined(List<Doc> docs, List<Diagnostic> diagnostics) {}

    /**
     * Joins what a page says to the codes.
     *
     * @param page its name, for diagnostics
     */
    static Joined join(KnownCodes known, String page, List<PageFinding> findings) {
        var joiner = new Joiner(known, page, findings);
        findings.forEach(joiner::join);
        return new Joined(List.copyOf(joiner.docs), joiner.troubles.told());
    }

    private void join(PageFinding finding) {
        if (finding.names().isEmpty()) {
            finding.wholeNumbers().forEach(number -> byNumber(finding, number));
        } else {
            finding.names().forEach(name -> byName(finding, name));
        }
    }

    private void byName(PageFinding finding, String name) {
        var named = known.named(name);
        if (named.isEmpty()) {
            byUnknownName(finding, name);
        } else if (finding.numbers().isEmpty()) {
            var meant = known.meant(name);
            boolean isOne = meant.stream().map(Known::number).distinct().count() == 1;
            meant.forEach(code -> add(finding, code, isOne ? Match.NAME : Match.GUESS));
        } else {
            byNameAndNumber(finding, named);
        }
    }

    private void byNameAndNumber(PageFinding finding, List<Known> named) {
        var exact = named.stream()
                .filter(code -> finding.numbers().stream().anyMatch(number -> number.bits() == code.number()))
                .toList();
        if (!exact.isEmpty()) {
            exact.forEach(code -> add(finding, code, Match.EXACT));
            return;
        }
        var wrapped = named.stream()
                .filter(code -> finding.numbers().stream().anyMatch(number -> isPartOf(number, code)))
                .toList();
        if (!wrapped.isEmpty()) {
            wrapped.forEach(code -> add(finding, code, Match.NAME));
            finding.numbers().stream()
                    .filter(number -> !number.isShort())
                    .flatMap(number -> known.numbered(number.bits()).stream())
                    .forEach(code -> add(finding, code, Match.EXACT));
        } else if (finding.numbers().stream().allMatch(Numeral::canBeDamaged) || isOfAnother(finding)) {
            named.forEach(code -> add(finding, code, Match.NAME));
        } else {
            troubles.contradict(finding, named);
            finding.numbers()
                    .forEach(number -> addUnjoined(finding, named.get(0).name(), number, Match.CONFLICT));
        }
    }

    /** Whether the number is that of another code that stands beside: tables tell which code becomes which. */
    private boolean isOfAnother(PageFinding finding) {
        return finding.names().stream()
                .flatMap(name -> known.named(name).stream())
                .anyMatch(code -> finding.numbers().stream()
                        .anyMatch(number -> number.bits() == code.number() || isPartOf(number, code)));
    }

    /** Whether a number is a code's with another facility around it, or without its own. */
    private static boolean isPartOf(Numeral number, Known code) {
        long bits = number.bits();
        if (code.number() >>> 16 == 0) {
            return bits == (HRESULT_FROM_WIN32 | code.number()) || bits == (NTSTATUS_FROM_WIN32 | code.number());
        }
        return code.code().space() == CodeSpace.NTSTATUS && bits == (NT_BIT | code.number())
                || code.number() >>> 31 == 1 && bits == (code.number() & 0xFFFF);
    }

    private void byUnknownName(PageFinding finding, String name) {
        if (finding.numbers().isEmpty()) {
            addOwn(finding, name, null);
            return;
        }
        for (var number : finding.wholeNumbers()) {
            var mistyped = known.numbered(number.bits()).stream()
                    .filter(code -> isMistyped(name, code.name()))
                    .toList();
            mistyped.forEach(code -> add(finding, code, Match.EXACT));
            if (mistyped.isEmpty()) {
                addOwn(finding, name, number);
            }
        }
    }

    private static boolean isMistyped(String name, String other) {
        return name.length() >= LONG_NAME
                && Math.abs(name.length() - other.length()) <= TYPING_ERRORS
                && EditDistance.between(name, other) <= TYPING_ERRORS;
    }

    private void byNumber(PageFinding finding, Numeral number) {
        var codes = numbers.of(finding, number);
        if (!codes.isEmpty()) {
            codes.forEach(code -> add(finding, code, UnnamedNumbers.match(code, codes)));
            return;
        }
        boolean isCode = finding.isOfErrors(number);
        var guesses = number.canBeDamaged() && isCode ? known.guesses(number) : List.<Known>of();
        if (guesses.isEmpty()) {
            addOwn(finding, null, number);
            return;
        }
        guesses.forEach(code -> add(titled(finding, number), code, Match.GUESS));
        troubles.guess(finding, number, guesses);
    }

    /** With the damaged number, which a code's own name and number would hide, in the title. */
    private static PageFinding titled(PageFinding finding, Numeral number) {
        if (finding.isTitled(number)) {
            return finding;
        }
        var title = finding.title();
        return finding.withTitle(title == null ? number.text() : number.text() + ": " + title);
    }

    private void add(PageFinding finding, Known code, Match match) {
        if (!finding.advice().isEmpty()) {
            long bits = code.code().value().bits();
            add(finding, code.tableId(), code.name(), bits >>> 32 == 0 ? bits : null, match);
        }
    }

    /** Keeps what only the page knows, if it is a code. */
    private void addOwn(PageFinding finding, @Nullable String name, @Nullable Numeral number) {
        if (name == null || !known.hasOther(name)) {
            if (isCode(finding, name, number)) {
                addUnjoined(finding, name, number, Match.ONLY);
            }
        }
    }

    private void addUnjoined(PageFinding finding, @Nullable String name, @Nullable Numeral number, Match match) {
        add(finding, null, name, number == null || number.bits() < 0 ? null : number.bits(), match);
    }

    /**
     * A number alone is one where it is a failure, and not a flag, or its own headings speak of errors; a name where the
     * page does, or others do.
     */
    private boolean isCode(PageFinding finding, @Nullable String name, @Nullable Numeral number) {
        if (name == null) {
            boolean isOfErrors = finding.context().isOfErrors();
            return finding.context().isNear()
                    || number != null
                            && number.isFailure()
                            && (number.hasFacility() || isOfErrors && !number.isShort());
        }
        return number != null && number.isLong() && finding.context().isOfErrors()
                || finding.context().isNear() && number != null
                || spaces.isAmongKnown(finding);
    }

    private void add(
            PageFinding finding, @Nullable String table, @Nullable String name, @Nullable Long value, Match match) {
        var remedy = finding.advice().remedy();
        characters += finding.advice().text().length() + (remedy == null ? 0 : remedy.length());
        if (characters > PageLimits.PAGE_TEXT) {
            troubles.exceed();
        } else {
            docs.add(new Doc(
                    table,
                    name,
                    value,
                    finding.title(),
                    finding.advice().text(),
                    remedy,
                    finding.url(),
                    match,
                    finding.release()));
        }
    }
}
