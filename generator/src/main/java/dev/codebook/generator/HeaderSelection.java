package dev.codebook.generator;

import dev.codebook.generator.Generator.Selection;
import dev.codebook.generator.tables.Catalogue;
import dev.codebook.generator.tables.TableRule;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.data.NamePatterns;
import dev.codebook.sdk.SdkTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which headers of a tree are read, and what of the headers that were asked for is missing. */
final class HeaderSelection {

    private static final String ALL = " take every integer constant with scope=constants";

    /** How many headers a line names. */
    private static final int LISTED = 12;

    private final SdkTree tree;
    private final Selection selection;
    private final Catalogue catalogue;
    private final List<String> headers;

    HeaderSelection(SdkTree tree, Selection selection, Catalogue catalogue) {
        this.tree = tree;
        this.selection = selection;
        this.catalogue = catalogue;
        this.headers = tree.headers().stream().filter(chosen()).toList();
    }

    /** The paths of the headers to read, in the order of the tree. */
    List<String> headers() {
        return headers;
    }

    /** The patterns that match no header. */
    List<String> absent() {
        return selection.headers().stream()
                .filter(pattern -> headers.stream().noneMatch(matching(List.of(pattern))))
                .toList();
    }

    /** Whether the user or the catalogue means this very header: it is not just one of all. */
    boolean isMeant(String header) {
        return !selection.headers().isEmpty() || catalogue.contains(header);
    }

    /**
     * What was asked for and is not there.
     *
     * @param settled the headers that gave something, or whose trouble is known
     */
    List<Diagnostic> shortcomings(Set<String> settled) {
        return selection.headers().isEmpty()
                ? shortcomingsOfCatalogue(settled)
                : selection.headers().stream()
                        .flatMap(pattern -> shortcoming(pattern, settled).stream())
                        .toList();
    }

    /** All headers together gave nothing. */
    Diagnostic nothing() {
        boolean isAll = selection.scope() == Scope.CONSTANT;
        var message = isAll ? "no constant is in the chosen headers" : "no code is in the chosen headers";
        return about(
                tree.release(), Severity.ERROR, message + (isAll ? ": choose others" : ": choose others, or" + ALL));
    }

    private Optional<Diagnostic> shortcoming(String pattern, Set<String> settled) {
        var matching = headers.stream().filter(matching(List.of(pattern))).toList();
        if (matching.isEmpty()) {
            return Optional.of(about(pattern, Severity.ERROR, "the release " + tree.release() + " has no such header"));
        }
        return matching.stream().anyMatch(settled::contains) ? Optional.empty() : Optional.of(barren(pattern));
    }

    /** Other headers than Microsoft's lack much of what the catalogue knows: that is worth a line, not one of each header. */
    private List<Diagnostic> shortcomingsOfCatalogue(Set<String> settled) {
        var barren = headers.stream()
                .filter(header -> catalogue.contains(header) && !settled.contains(header))
                .toList();
        var absent = catalogue.absent(headers).stream().map(TableRule::header).toList();
        return Stream.of(note("lacks these headers of the catalogue: ", absent), note("has no code in ", barren))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Diagnostic> note(String message, List<String> headers) {
        return headers.isEmpty()
                ? Optional.empty()
                : Optional.of(about(tree.release(), Severity.NOTE, message + listed(headers)));
    }

    private static String listed(List<String> headers) {
        var first = String.join(", ", headers.subList(0, Math.min(LISTED, headers.size())));
        return headers.size() <= LISTED ? first : first + " and " + (headers.size() - LISTED) + " more";
    }

    private Diagnostic barren(String header) {
        return selection.scope() == Scope.CONSTANT
                ? about(header, Severity.WARNING, "no constant is in it")
                : about(header, Severity.WARNING, "no code is in it that the catalogue knows:" + ALL);
    }

    private Predicate<String> chosen() {
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
