package dev.codebook.generator;

import dev.codebook.generator.Generator.Selection;
import dev.codebook.generator.tables.Catalogue;
import dev.codebook.generator.tables.TableRule;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.PrintableText;
import dev.codebook.model.data.NamePatterns;
import dev.codebook.sdk.SdkTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Selects the headers of a tree that are read, and describes requested headers that are missing or hold no code. */
final class HeaderSelection {

    private static final String REMEDY = " take every integer constant with scope=constants";

    /** The number of headers that a message names. */
    private static final int MOST_NAMES = 12;

    private final SdkTree tree;
    private final Selection selection;
    private final Catalogue catalogue;
    private final List<String> headers;

    HeaderSelection(SdkTree tree, Selection selection, Catalogue catalogue) {
        this.tree = tree;
        this.selection = selection;
        this.catalogue = catalogue;
        this.headers = tree.headers().stream().filter(selected()).toList();
    }

    /** Returns the paths of the headers to read, in the order of the tree. */
    List<String> headers() {
        return headers;
    }

    /** Returns the patterns that match no header. */
    List<String> unmatched() {
        return selection.headers().stream()
                .filter(pattern -> matching(pattern).isEmpty())
                .toList();
    }

    /** Returns whether the user or the catalogue requests this header, as opposed to all headers. */
    boolean isRequested(String header) {
        return !selection.headers().isEmpty() || catalogue.contains(header);
    }

    /**
     * Returns a warning for each of the user's patterns that matches only headers without codes.
     *
     * @param settled the headers that hold a code, or have an error
     */
    List<Diagnostic> withoutCodes(Set<String> settled) {
        var message = selection.scope() == Scope.CONSTANT
                ? "contains no constant"
                : "contains no code that the catalogue knows:" + REMEDY;
        return selection.headers().stream()
                .filter(pattern -> !matching(pattern).isEmpty())
                .filter(pattern -> matching(pattern).stream().noneMatch(settled::contains))
                .map(pattern -> about(pattern, Severity.WARNING, message))
                .toList();
    }

    /** Returns the error for headers that together contain nothing to write. */
    Diagnostic nothing() {
        boolean isAll = selection.scope() == Scope.CONSTANT;
        var message = "the selected headers contain no " + (isAll ? "constant" : "code") + ": select other headers";
        return about(tree.release(), Severity.ERROR, isAll ? message : message + ", or" + REMEDY);
    }

    /**
     * Returns notes about headers of the catalogue that are missing or hold no code; none if the user selected headers. A
     * release that is not Microsoft's lacks many of them, so one line names several.
     *
     * @param settled the headers that hold a code, or have an error
     */
    List<Diagnostic> catalogueNotes(Set<String> settled) {
        if (!selection.headers().isEmpty()) {
            return List.of();
        }
        var withoutCodes = headers.stream()
                .filter(header -> catalogue.contains(header) && !settled.contains(header))
                .toList();
        var absent = catalogue.absent(headers).stream().map(TableRule::header).toList();
        return Stream.of(note("lacks these headers of the catalogue: ", absent), note("has no code in ", withoutCodes))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Diagnostic> note(String message, List<String> headers) {
        return headers.isEmpty()
                ? Optional.empty()
                : Optional.of(about(tree.release(), Severity.NOTE, message + PrintableText.list(headers, MOST_NAMES)));
    }

    private List<String> matching(String pattern) {
        return headers.stream().filter(matching(List.of(pattern))).toList();
    }

    private Predicate<String> selected() {
        if (!selection.headers().isEmpty()) {
            return matching(selection.headers());
        }
        return header -> selection.scope() == Scope.CONSTANT || catalogue.contains(header);
    }

    private static Predicate<String> matching(List<String> patterns) {
        var names = NamePatterns.ofFiles(patterns);
        return header -> names.match(header) || names.match(header.substring(header.lastIndexOf('/') + 1));
    }

    private static Diagnostic about(String what, Severity severity, String message) {
        return new Diagnostic(what, 0, 0, severity, message);
    }
}
