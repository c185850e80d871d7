package dev.codebook.docs;

import dev.codebook.docs.KnownCodes.Known;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Doc;
import dev.codebook.model.Doc.Match;
import dev.codebook.model.number.NumberRules;
import dev.codebook.model.number.Wrapped;
import dev.codebook.text.EditDistance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the findings of a page to codes.
 *
 * <ol>
 *   <li>A known name with a number is joined if the number is the value of the code, the value converted to an HRESULT
 *       or NTSTATUS, the low half of the value, or the number of another code of the finding. Any other number
 *       contradicts the headers: the finding is reported and is not joined to a code.
 *   <li>A known name without a number is joined if all its live definitions have the same value; otherwise each
 *       definition is a guess.
 *   <li>A number without a name is joined to the codes that {@link UnnamedNumbers} finds for it.
 *   <li>An unknown hexadecimal number with six, seven or more than eight digits counts as damaged: it is joined, as a
 *       guess, to the codes that the look-up finds.
 *   <li>Other findings are kept without a code if the page is about codes.
 * </ol>
 */
final class CodeMatcher {

    /** The maximum edit distance between a mistyped name and the name of the code that has its number. */
    private static final int MAX_TYPING_ERRORS = 2;

    private static final int MIN_MISTYPED_LENGTH = 10;

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

    /** @param page the name of the page, for diagnostics */
    static Joined join(KnownCodes known, String page, List<PageFinding> findings) {
        var matcher = new CodeMatcher(known, page, findings);
        findings.forEach(matcher::join);
        return new Joined(List.copyOf(matcher.docs), matcher.diagnostics.list());
    }

    private void join(PageFinding finding) {
        if (finding.names().isEmpty()) {
            finding.distinctNumbers().forEach(number -> joinByNumber(finding, number));
        } else {
            finding.names().forEach(name -> joinByName(finding, name));
        }
    }

    private void joinByName(PageFinding finding, String name) {
        var named = known.named(name);
        if (named.isEmpty()) {
            joinByUnknownName(finding, name);
        } else if (finding.numbers().isEmpty()) {
            var meant = known.meant(name);
            boolean hasOneValue = meant.stream().map(Known::number).distinct().count() == 1;
            meant.forEach(code -> add(finding, code, hasOneValue ? Match.NAME : Match.GUESS));
        } else {
            joinByNameAndNumber(finding, named);
        }
    }

    private void joinByNameAndNumber(PageFinding finding, List<Known> named) {
        var exact = named.stream()
                .filter(code -> finding.numbers().stream().anyMatch(number -> number.bits() == code.number()))
                .toList();
        if (!exact.isEmpty()) {
            exact.forEach(code -> add(finding, code, Match.EXACT));
            return;
        }
        var derived = named.stream()
                .filter(code -> finding.numbers().stream().anyMatch(number -> isDerivedFrom(number, code)))
                .toList();
        if (!derived.isEmpty()) {
            derived.forEach(code -> add(finding, code, Match.NAME));
            finding.numbers().stream()
                    .filter(number -> !number.isShort())
                    .flatMap(number -> known.numbered(number.bits()).stream())
                    .forEach(code -> add(finding, code, Match.EXACT));
        } else if (finding.numbers().stream().allMatch(Numeral::canBeDamaged) || hasNumberOfNamedCode(finding)) {
            named.forEach(code -> add(finding, code, Match.NAME));
        } else {
            diagnostics.addContradiction(finding, named);
            finding.numbers()
                    .forEach(number -> addUnjoined(finding, named.get(0).name(), number, Match.CONFLICT));
        }
    }

    /** Returns whether a number belongs to a named code: a row of a table from codes to codes lists two of them. */
    private boolean hasNumberOfNamedCode(PageFinding finding) {
        return finding.names().stream()
                .flatMap(name -> known.named(name).stream())
                .anyMatch(code -> finding.numbers().stream()
                        .anyMatch(number -> number.bits() == code.number() || isDerivedFrom(number, code)));
    }

    /** Returns whether a number wraps a code, or is the low 16 bits of the code. */
    private static boolean isDerivedFrom(Numeral number, Known code) {
        long bits = number.bits();
        var wrapped = bits >>> 32 == 0 ? NumberRules.ALL.wrappedIn((int) bits) : List.<Wrapped>of();
        return wrapped.stream()
                        .anyMatch(inner -> Integer.toUnsignedLong(inner.bits())
                                == code.code().value().bits())
                || code.number() >>> 31 == 1 && bits == (code.number() & 0xFFFF);
    }

    private void joinByUnknownName(PageFinding finding, String name) {
        if (finding.numbers().isEmpty()) {
            addUnknown(finding, name, null);
            return;
        }
        for (var number : finding.distinctNumbers()) {
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
        return name.length() >= MIN_MISTYPED_LENGTH
                && Math.abs(name.length() - other.length()) <= MAX_TYPING_ERRORS
                && EditDistance.between(name, other) <= MAX_TYPING_ERRORS;
    }

    private void joinByNumber(PageFinding finding, Numeral number) {
        var codes = numbers.of(finding, number);
        if (!codes.isEmpty()) {
            codes.forEach(code -> add(finding, code, UnnamedNumbers.match(code, codes)));
            return;
        }
        boolean denotesError = finding.denotesError(number);
        var guesses = number.canBeDamaged() && denotesError ? known.guesses(number) : List.<Known>of();
        if (guesses.isEmpty()) {
            addUnknown(finding, null, number);
            return;
        }
        guesses.forEach(code -> add(withNumberInTitle(finding, number), code, Match.GUESS));
        diagnostics.addGuess(finding, number, guesses);
    }

    /** Adds the damaged number to the title, because the doc shows only the name and number of the guessed code. */
    private static PageFinding withNumberInTitle(PageFinding finding, Numeral number) {
        if (finding.titleContains(number)) {
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

    /** Keeps a finding with a name or number that no header defines, if it is about a code. */
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
     * Returns whether an unknown name or number is a code. A number without a name counts as a code if the headings of
     * its table or list mention errors, or if it is a failure and not a flag. A name counts as a code if the page is
     * about errors, or if other entries of its group name known codes.
     */
    private boolean isCode(PageFinding finding, @Nullable String name, @Nullable Numeral number) {
        if (name == null) {
            boolean isAboutErrors = finding.context().isAboutErrors();
            return finding.context().hasErrorHeading()
                    || number != null
                            && number.isFailure()
                            && (number.hasFacility() || isAboutErrors && !number.isShort());
        }
        return number != null && number.isLong() && finding.context().isAboutErrors()
                || finding.context().hasErrorHeading() && number != null
                || spaces.isAmongKnown(finding);
    }

    private void add(
            PageFinding finding, @Nullable String table, @Nullable String name, @Nullable Long value, Match match) {
        var remedy = finding.advice().remedy();
        characters += finding.advice().text().length() + (remedy == null ? 0 : remedy.length());
        if (characters > PageLimits.PAGE_TEXT) {
            diagnostics.addExceededLimit();
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
