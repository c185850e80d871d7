package dev.codebook.docs;

import dev.codebook.docs.KnownCodes.Known;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the diagnostics of a page: contradictions to the headers, damaged numbers, exceeded limits. */
final class PageDiagnostics {

    private static final int MAX_DEFINITIONS = 3;

    private final String page;
    private final List<Diagnostic> contradictions = new ArrayList<>();
    private final List<Diagnostic> damaged = new ArrayList<>();
    private boolean isExceeded;

    /** @param page the name of the page */
    PageDiagnostics(String page) {
        this.page = page;
    }

    /** @param named the codes that have the finding's name, but another number, in the headers */
    void addContradiction(PageFinding finding, List<Known> named) {
        var here = finding.numbers().stream().map(Numeral::text).collect(Collectors.joining(", "));
        var there = named.stream()
                .map(code -> code.code().value().hex() + " in " + code.code().header() + ":"
                        + code.code().line())
                .distinct()
                .limit(MAX_DEFINITIONS)
                .collect(Collectors.joining(", "));
        contradictions.add(about(
                finding,
                Severity.WARNING,
                named.get(0).name() + " is " + here + " here, but " + there + ": the text is not joined to a code"));
    }

    /** Reports a damaged number, whose text is joined to guessed codes. */
    void addGuess(PageFinding finding, Numeral number, List<Known> guesses) {
        damaged.add(about(
                finding,
                Severity.NOTE,
                number.text() + " has " + number.digits().length()
                        + " digits instead of 8: the text is joined, as a guess, to "
                        + guesses.stream().map(Known::name).distinct().collect(Collectors.joining(", "))));
    }

    /** Reports that the page has more text than {@link PageLimits#PAGE_TEXT}. */
    void addExceededLimit() {
        isExceeded = true;
    }

    private Diagnostic about(PageFinding finding, Severity severity, String message) {
        return new Diagnostic(page, finding.line(), 0, severity, finding.place() + ": " + message);
    }

    /** Returns the first {@link PageLimits#MAX_REPORTED} diagnostics of each kind, and the number of the others. */
    List<Diagnostic> list() {
        var list = new ArrayList<>(first(contradictions, "more places contradict the headers"));
        list.addAll(first(damaged, "more numbers are damaged"));
        if (isExceeded) {
            list.add(about(
                    Severity.WARNING,
                    "has more than " + (PageLimits.PAGE_TEXT >> 20)
                            + " million characters about codes: the rest is skipped; split the page"));
        }
        return list;
    }

    private List<Diagnostic> first(List<Diagnostic> all, String more) {
        if (all.size() <= PageLimits.MAX_REPORTED) {
            return all;
        }
        var first = new ArrayList<>(all.subList(0, PageLimits.MAX_REPORTED));
        first.add(about(all.get(0).severity(), all.size() - PageLimits.MAX_REPORTED + " " + more));
        return first;
    }

    private Diagnostic about(Severity severity, String message) {
        return new Diagnostic(page, 0, 0, severity, message);
    }
}
