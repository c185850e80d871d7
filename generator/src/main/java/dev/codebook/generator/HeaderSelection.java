package dev.codebook.generator;

import dev.codebook.generator.Generator.Selection;
import dev.codebook.generator.tables.Catalogue;
import dev.codebook.generator.tables.TableRule;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.data.NamePatterns;
import dev.codebook.sdk.SdkTree;
import dev.codebook.text.PrintableText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Selects the headers of a tree to read, and reports requested headers that are missing or contain no code. */
final class HeaderSelection {

    private static final String REMEDY = " set scope=constants to take every integer constant";

    /** The maximum number of headers that a message lists. */
    private static final int MAX_NAMES = 12;

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

    /** Returns whether the user or the catalogue selects this header, as opposed to a selection of all headers. */
    boolean isRequested(String header) {
        return !selection.headers().isEmpty() || catalogue.contains(header);
    }

    /**
     * Returns a warning for each of the user's patterns that matches only headers without codes.
     *
     * @param headersWithCodesOrErrors the headers that contain a code (a constant, with scope CONSTANT) or have an
     *     error
     */
    List<Diagnostic> withoutCodes(Set<String> headersWithCodesOrErrors) {
        var message = selection.scope() == Scope.CONSTANT
                ? "contains no constant"
                : "contains no code of the catalogue:" + REMEDY;
        return selection.headers().stream()
                .filter(pattern -> !matching(pattern).isEmpty())
                .filter(pattern -> matching(pattern).stream().noneMatch(headersWithCodesOrErrors::contains))
                .map(pattern -> diagnostic(pattern, Severity.WARNING, message))
                .toList();
    }

    /** Returns the error for selected headers that contain no code or, with scope CONSTANT, no constant. */
    Diagnostic emptyResultError() {
        boolean isAll = selection.scope() == Scope.CONSTANT;
        var message = "the selected headers contain no " + (isAll ? "constant" : "code") + ": select other headers";
        return diagnostic(tree.release(), Severity.ERROR, isAll ? message : message + ", or" + REMEDY);
    }

    /**
     * Returns notes about headers of the catalogue that are missing or contain no code; an empty list if the user
     * selected headers. Releases that are not from Microsoft lack many of these headers, so one note lists several
     * headers.
     *
     * @param headersWithCodesOrErrors the headers that contain a code (a constant, with scope CONSTANT) or have an
     *     error
     */
    List<Diagnostic> catalogueNotes(Set<String> headersWithCodesOrErrors) {
        if (!selection.headers().isEmpty()) {
            return List.of();
        }
        var withoutCodes = headers.stream()
                .filter(header -> catalogue.contains(header) && !headersWithCodesOrErrors.contains(header))
                .toList();
        var absent = catalogue.absent(headers).stream().map(TableRule::header).toList();
        return Stream.of(
                        note("lacks these headers of the catalogue: ", absent),
                        note("has no code in these headers of the catalogue: ", withoutCodes))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Diagnostic> note(String message, List<String> headers) {
        return headers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        diagnostic(tree.release(), Severity.NOTE, message + PrintableText.list(headers, MAX_NAMES)));
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

    private static Diagnostic diagnostic(String subject, Severity severity, String message) {
        return new Diagnostic(subject, 0, 0, severity, message);
    }
}
