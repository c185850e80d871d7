package dev.codebook.maven.lookup;

import dev.codebook.docs.Documentation;
import dev.codebook.lookup.Lookup;
import dev.codebook.maven.input.Input;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
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

    /**
     * A codebook that was opened.
     *
     * @param lookup the look-up in the codebook
     * @param place the files of the codebook, as they are shown to users
     * @param warnings warnings that the codebook is out of date, or that pages contradict the codebook
     */
    public record Opened(Lookup lookup, String place, List<String> warnings) {

        /** Returns the releases and the place, as they are shown to users. */
        public String where() {
            return "in " + String.join(", ", lookup.releases()) + ": " + place;
        }
    }

    /**
     * Creates a choice. No codebook is opened yet.
     *
     * @param docs pages and remedies to add
     * @param project the codebook of the project
     * @param cache the codebooks of headers, and the indexes of codebooks
     */
    public CodebookChoice(Input input, List<Documentation.Source> docs, ProjectCodebook project, CodebookCache cache) {
        this.input = input;
        this.docs = docs;
        this.project = project;
        this.cache = cache;
    }

    /**
     * Opens the codebook, reduced to the releases that the parameters name.
     *
     * @throws ProblemException if a codebook or headers cannot be read, or lack a release
     * @throws IOException if the cache cannot be written
     */
    public Opened open() throws ProblemException, IOException {
        if (!input.codebooks().isEmpty()) {
            return cache.open(input, releases(), docs);
        }
        if (project.exists() && (input.sdks().isEmpty() || project.isUpToDateFor(input))) {
            var opened = cache.open(alone(project.file()), releases(), docs);
            return input.sdks().isEmpty() && project.isStale() ? stale(opened) : opened;
        }
        return cache.open(alone(cache.codebook(input)), List.of(), docs);
    }

    private Input alone(Path codebook) {
        return input.withSdks(List.of()).withCodebooks(List.of(codebook.toString()));
    }

    private static Opened stale(Opened opened) {
        var message = "out of date: a file that it was generated from has changed: run codebook:generate";
        var warning = new Diagnostic(opened.place(), 0, 0, Severity.WARNING, message).toString();
        var warnings = Stream.concat(Stream.of(warning), opened.warnings().stream());
        return new Opened(opened.lookup(), opened.place(), warnings.toList());
    }

    /** Returns the releases that the parameters name, or an empty list for all releases. */
    private List<String> releases() {
        return input.releases().equals(List.of(ALL)) ? List.of() : input.releases();
    }
}
