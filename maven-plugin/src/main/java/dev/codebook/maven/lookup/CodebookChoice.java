package dev.codebook.maven.lookup;

import dev.codebook.docs.Documentation;
import dev.codebook.generator.Generator.Result;
import dev.codebook.maven.input.Input;
import dev.codebook.maven.input.InputReader;
import dev.codebook.model.Codebook;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.ProblemException;
import dev.codebook.model.Release;
import dev.codebook.model.Snapshots;
import dev.codebook.model.Timeline;
import dev.codebook.model.merge.Merger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Chooses the codebook that {@code lookup} and {@code explain} read. The first of these codebooks is used:
 *
 * <ol>
 *   <li>the codebook that the parameters name
 *   <li>the codebook of the project, if no headers are named, or if it was generated from the named headers
 *   <li>the codebook of the headers, which is cached
 * </ol>
 *
 * <p>If the named headers have changed since the codebook of the project was generated, the headers are read again. The
 * answer is then correct, and only the first answer is slow. If no headers are named, the headers to read are unknown,
 * so there is only a warning that the codebook is out of date.
 */
public final class CodebookChoice {

    private static final String ALL = "all";

    private final Input input;
    private final List<Documentation.Source> docs;
    private final ProjectCodebook project;
    private final CodebookCache cache;
    private final InputReader reader;

    /**
     * A codebook that was opened.
     *
     * @param codebook the content
     * @param place the files of the codebook, as they are shown to users
     * @param warnings warnings that the codebook is out of date, or that pages contradict the codebook
     */
    public record Opened(Codebook codebook, String place, List<Diagnostic> warnings) {

        /** Returns the releases and the place, as they are shown to users. */
        public String where() {
            return "in " + String.join(", ", codebook.releaseNames()) + ": " + place;
        }
    }

    /**
     * Creates a choice. No codebook is opened yet.
     *
     * @param docs pages and remedies to add
     * @param project the codebook of the project
     * @param cache the codebooks of headers
     */
    public CodebookChoice(Input input, List<Documentation.Source> docs, ProjectCodebook project, CodebookCache cache) {
        this.input = input;
        this.docs = docs;
        this.project = project;
        this.cache = cache;
        this.reader = InputReader.forLookups(input);
    }

    /**
     * Opens the codebook, reduced to the releases that the parameters name.
     *
     * @throws ProblemException if a codebook or headers cannot be read, or lack a release
     * @throws IOException if the cache cannot be written
     */
    public Opened open() throws ProblemException, IOException {
        if (!input.codebooks().isEmpty()) {
            return opened(named(), String.join(", ", input.codebooks()), List.of());
        }
        if (project.exists() && (input.sdks().isEmpty() || project.isUpToDateFor(input))) {
            var file = project.file().toString();
            return opened(reader.codebook(file), file, input.sdks().isEmpty() ? staleness(file) : List.of());
        }
        var file = cache.of(input).toString();
        return documented(reader.codebook(file), file, List.of());
    }

    private List<Diagnostic> staleness(String file) {
        return project.isStale()
                ? List.of(new Diagnostic(
                        file,
                        0,
                        0,
                        Severity.WARNING,
                        "out of date: a file that it was generated from has changed: run codebook:generate"))
                : List.of();
    }

    private Codebook named() throws ProblemException {
        return input.sdks().isEmpty() && input.codebooks().size() == 1
                ? reader.codebook(input.codebooks().get(0))
                : reader.read().codebook();
    }

    private Opened opened(Codebook codebook, String place, List<Diagnostic> warnings) throws ProblemException {
        var names = codebook.releaseNames();
        for (var release : releases()) {
            if (!names.contains(release)) {
                throw new ProblemException(
                        "codebook.release",
                        "no release " + release + " in " + place + ": expected one of " + String.join(", ", names));
            }
        }
        boolean isWhole = releases().isEmpty() || releases().containsAll(names);
        return isWhole
                ? documented(codebook, place, warnings)
                : documented(
                        selected(codebook),
                        place,
                        Stream.concat(warnings.stream(), laterDefinitions(codebook))
                                .toList());
    }

    /** Returns a warning for each SQLite codebook if rows of the named releases have the definition of a later one. */
    private Stream<Diagnostic> laterDefinitions(Codebook codebook) {
        var timeline = Timeline.of(codebook);
        boolean areLater = codebook.tables().stream()
                .flatMap(table -> table.codes().stream())
                .filter(code -> !releases().contains(code.lastRelease()))
                .anyMatch(
                        code -> timeline.span(code).stream().map(Release::name).anyMatch(releases()::contains));
        return areLater
                ? reader.databases().stream()
                        .map(file -> new Diagnostic(
                                file,
                                0,
                                0,
                                Severity.WARNING,
                                "messages, types and places can be those of a later release, because SQLite has only"
                                        + " the last definition of a code: name the codebook.json that was written"
                                        + " with it"))
                : Stream.empty();
    }

    private Opened documented(Codebook codebook, String place, List<Diagnostic> warnings) throws ProblemException {
        var result = reader.document(new Result(codebook, List.of()), docs, true);
        var all = new ArrayList<>(warnings);
        result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .forEach(all::add);
        return new Opened(result.codebook(), place, all);
    }

    private Codebook selected(Codebook codebook) throws ProblemException {
        var snapshots = Snapshots.of(codebook);
        return Merger.merge(releases().stream().distinct().map(snapshots::of).toList());
    }

    /** Returns the releases that the parameters name, or an empty list for all releases. */
    private List<String> releases() {
        return input.releases().equals(List.of(ALL)) ? List.of() : input.releases();
    }
}
