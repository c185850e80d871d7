package dev.codebook.docs;

import dev.codebook.docs.KnownCodes.Known;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is to be told of a page: where it contradicts the headers, which of its numbers are damaged, what is left out. */
final class PageDiagnostics {

    private static final int MOST_DEFINITIONS = 3;

    private final String page;
    private final List<Diagnostic> contradictions = new ArrayList<>();
    private final List<Diagnostic> damaged = new ArrayList<>();
    private boolean isExceeded;

    /** @param page its name */
    PageDiagnostics(String page) {
        this.page = page;
    }

    /**
     * A name has another number than in the headers.
     *
     * @param named the codes of the name
     */
    void contradict(PageFinding finding, List<Known> named) {
        var here = finding.numbers().stream().map(Numeral::text).collect(Collectors.joining(", "));
        var there = named.stream()
                .map(code -> code.code().value().hex() + " in " + code.code().header() + ":"
                        + code.code().line())
                .distinct()
                .limit(MOST_DEFINITIONS)
                .collect(Collectors.joining(", "));
        contradictions.add(about(
                finding,
                Severity.WARNING,
                named.get(0).name() + " is " + here + " here, and " + there + ": what is said of it is left out"));
    }

    /** A number is damaged, and what is said of it goes to what it can mean. */
    void guess(PageFinding finding, Numeral number, List<Known> guesses) {
        damaged.add(about(
                finding,
                Severity.NOTE,
                number.text() + " has " + number.digits().length()
                        + " digits, not eight: what is said of it goes, as a guess, to "
                        + guesses.stream().map(Known::name).distinct().collect(Collectors.joining(", "))));
    }

    /** The page says more than is kept. */
    void exceed() {
        isExceeded = true;
    }

    private Diagnostic about(PageFinding finding, Severity severity, String message) {
        return new Diagnostic(page, finding.line(), 0, severity, finding.place() + ": " + message);
    }

    /** All of it; of many of one kind the first ones and how many there are. */
    List<Diagnostic> told() {
        var told = new ArrayList<>(first(contradictions, "more places contradict the headers"));
        told.addAll(first(damaged, "more numbers are damaged"));
        if (isExceeded) {
            told.add(about(
                    Severity.WARNING,
                    "says more than " + (PageLimits.PAGE_TEXT >> 20)
                            + " million characters of codes: what is behind them is left out; split it"));
        }
        return told;
    }

    private List<Diagnostic> first(List<Diagnostic> all, String more) {
        if (all.size() <= PageLimits.TOLD) {
            return all;
        }
        var first = new ArrayList<>(all.subList(0, PageLimits.TOLD));
        first.add(about(all.get(0).severity(), all.size() - PageLimits.TOLD + " " + more));
        return first;
    }

    private Diagnostic about(Severity severity, String message) {
        return new Diagnostic(page, 0, 0, severity, message);
    }
}
