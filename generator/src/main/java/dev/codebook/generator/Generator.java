package dev.codebook.generator;

import dev.codebook.generator.tables.Catalogue;
import dev.codebook.model.Code;
import dev.codebook.model.Codebook;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.ProblemException;
import dev.codebook.model.merge.Merger;
import dev.codebook.sdk.SdkTree;
import java.util.ArrayList;
import java.util.List;

/** Generates one codebook from the headers of one or more releases. */
public final class Generator {

    private static final String REMEDY = ": check the spelling, or use a pattern such as win*.h";

    private final Selection selection;
    private final Catalogue catalogue;
    private final Progress progress;
    private final boolean hasSeveralReleases;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Generator(Selection selection, Catalogue catalogue, Progress progress, boolean hasSeveralReleases) {
        this.selection = selection;
        this.catalogue = catalogue;
        this.progress = progress;
        this.hasSeveralReleases = hasSeveralReleases;
    }

    /**
     * Selects headers of a tree, and the constants to take from them.
     *
     * @param headers glob patterns that match the path or the file name of a header, without regard to case; an empty
     *     list selects the headers of the catalogue or, with {@code scope} CONSTANT, every header
     * @param scope CODE to take only codes, CONSTANT to take every integer constant of the selected headers
     */
    public record Selection(List<String> headers, Code.Scope scope) {}

    /** Opens the headers of one release. */
    @FunctionalInterface
    public interface Source {

        /**
         * Opens the headers.
         *
         * @throws ProblemException if the headers do not exist or cannot be read
         */
        SdkTree open() throws ProblemException;
    }

    /**
     * A codebook, and the problems that were found.
     *
     * @param codebook the codes of all releases; incomplete if there is an error
     * @param diagnostics the diagnostics, sorted; if the codebook was generated from several releases, the path of a
     *     header starts with the name of its release
     */
    public record Result(Codebook codebook, List<Diagnostic> diagnostics) {}

    /**
     * Reads one release after the other, so that only the headers of one release are in memory, and merges the codes of
     * the releases. Releases after a release with an error are not read.
     *
     * @param sources the sources of the releases, at least one; a source is opened when its release is read
     * @param catalogue defines which constants are codes
     * @param progress receives the number of headers that have been read, from several threads
     * @throws ProblemException if a source cannot be opened, or two sources contain the same release with different
     *     codes
     */
    public static Result generate(List<Source> sources, Selection selection, Catalogue catalogue, Progress progress)
            throws ProblemException {
        return new Generator(selection, catalogue, progress, sources.size() > 1).generate(sources);
    }

    private Result generate(List<Source> sources) throws ProblemException {
        var codebooks = new ArrayList<Codebook>();
        var unmatched = new ArrayList<>(selection.headers());
        for (var source : sources) {
            var tree = source.open();
            var headers = new HeaderSelection(tree, selection, catalogue);
            unmatched.retainAll(headers.unmatched());
            codebooks.add(snapshot(tree, headers));
            if (hasErrors()) {
                break;
            }
            codebooks.set(0, Merger.merge(codebooks));
            codebooks.subList(1, codebooks.size()).clear();
        }
        if (hasSeveralReleases && !hasErrors()) {
            unmatched.forEach(
                    pattern -> diagnostics.add(Diagnostic.error(pattern, "no release has such a header" + REMEDY)));
        }
        return new Result(codebooks.get(0), diagnostics.stream().sorted().toList());
    }

    private Codebook snapshot(SdkTree tree, HeaderSelection headers) {
        var snapshot = new SnapshotGenerator(tree, headers, progress).generate(selection.scope(), catalogue);
        diagnostics.addAll(snapshot.releaseDiagnostics());
        snapshot.headerDiagnostics().stream()
                .map(each -> hasSeveralReleases ? withRelease(each, tree.release()) : each)
                .forEach(diagnostics::add);
        if (!hasSeveralReleases) {
            headers.unmatched()
                    .forEach(pattern -> diagnostics.add(Diagnostic.error(
                            pattern, "the release " + tree.release() + " has no such header" + REMEDY)));
        }
        return snapshot.codebook();
    }

    private static Diagnostic withRelease(Diagnostic diagnostic, String release) {
        return new Diagnostic(
                release + "/" + diagnostic.file(),
                diagnostic.line(),
                diagnostic.column(),
                diagnostic.severity(),
                diagnostic.message());
    }

    private boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
