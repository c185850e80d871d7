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
 * Joins the findings of a page to codes.
 *
 * <ol>
 *   <li>A known name with a number is joined if the number is the value of the code, wraps it, is its low half, or belongs to
 *       another code of the finding. Any other number contradicts the headers: the finding is reported and joined to no
 *       code.
 *   <li>A known name alone is joined if all live definitions have one value, else each of them is a guess.
 *   <li>A number alone is joined to the codes that {@link UnnamedNumbers} finds for it.
 *   <li>An unknown hexadecimal number of six or seven digits, or of more than eight, is damaged: the codes that the look-up
 *       finds for it are guesses.
 *   <li>Other findings are kept without a code if the page is about codes.
 * </ol>
 */
final class CodeMatcher {

    /** HRESULT_FROM_NT of winerror.h. */
    private static final long NT_BIT = 0x1000_0000L;

    private static final long HRESULT_FROM_WIN32 = 0x8007_0000L;
    private static final long NTSTATUS_FROM_WIN32 = 0xC007_0000L;
    /** The largest number of wrong letters in a name whose number is right. */
    private static final int TYPING_ERRORS = 2;

    private static final int LONG_NAME = 10;

    private final KnownCodes known;
    private final CodeSpaceGuess spaces;
    private final UnnamedNumbers numbers;
    private final Set<Doc> docs = new LinkedHashSet<>();
    private final PageDiagnostics diagnostics;
    private long characters;

    private CodeMatcher(KnownCodes known, String page, List<PageFinding> findings) {
        this.known = known;
        this.diagnostics = new PageDiagnostics(page);
        this.spaces = new CodeSpaceGuess(known, findings);
        this.numbers = new UnnamedNumbers(known, spaces);
    }

    /**
     * The result of joining.
     *
     * @param docs without duplicates
     * @param diagnostics contradictions as warnings, damaged numbers as notes
     */
    record Joined(List<Doc> docs, List<Diagnostic> diagnostics) {}

    /**
     * Joins the findings of a page.
     *
     * @param page the name of the page, for diagnostics
     */
    static Joined join(KnownCodes known, String page, List<PageFinding> findings) {
        var joiner = new CodeMatcher(known, page, findings);
        findings.forEach(joiner::join);
        return new Joined(List.copyOf(joiner.docs), joiner.diagnostics.list());
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
            diagnostics.contradict(finding, named);
            finding.numbers()
                    .forEach(number -> addUnjoined(finding, named.get(0).name(), number, Match.CONFLICT));
        }
    }

    /** Returns whether the number belongs to another code of the finding: tables of mappings list two codes in a row. */
    private boolean isOfAnother(PageFinding finding) {
        return finding.names().stream()
                .flatMap(name -> known.named(name).stream())
                .anyMatch(code -> finding.numbers().stream()
                        .anyMatch(number -> number.bits() == code.number() || isPartOf(number, code)));
    }

    /** Returns whether a number is a code wrapped in another facility, or the code without its facility. */
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
            addUnknown(finding, name, null);
            return;
        }
        for (var number : finding.wholeNumbers()) {
            var mistyped = known.numbered(number.bits()).stream()
                    .filter(code -> isMistyped(name, code.name()))
                    .toList();
            mistyped.forEach(code -> add(finding, code, Match.EXACT));
            if (mistyped.isEmpty()) {
                addUnknown(finding, name, number);
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
            addUnknown(finding, null, number);
            return;
        }
        guesses.forEach(code -> add(titled(finding, number), code, Match.GUESS));
        diagnostics.guess(finding, number, guesses);
    }

    /** Adds the damaged number to the title, because the doc shows only the name and number of the guessed code. */
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

    /** Keeps a finding that no header knows, if it is about a code. */
    private void addUnknown(PageFinding finding, @Nullable String name, @Nullable Numeral number) {
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
     * Returns whether an unknown name or number is a code. A number alone is a code if the headings of its table or list speak
     * of errors, or if it is a failure and not a flag. A name is a code if the page is about errors, or other rows of its group
     * have names of codes.
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
            diagnostics.exceed();
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
