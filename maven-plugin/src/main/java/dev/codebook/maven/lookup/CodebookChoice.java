package dev.codebook.maven.lookup;

import dev.codebook.docs.Documentation;
import dev.codebook.lookup.Lookup;
import dev.codebook.maven.input.Input;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.ProblemException;
import java.io.IOException;
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
            return open(input, String.join(", ", input.codebooks()), releases(), List.of());
        }
        if (project.exists() && (input.sdks().isEmpty() || project.isUpToDateFor(input))) {
            var file = project.file().toString();
            return open(alone(file), file, releases(), input.sdks().isEmpty() ? staleness(file) : List.of());
        }
        var file = cache.codebook(input).toString();
        return open(alone(file), file, List.of(), List.of());
    }

    private Input alone(String file) {
        return input.withSdks(List.of()).withCodebooks(List.of(file));
    }

    private Opened open(Input chosen, String place, List<String> releases, List<Diagnostic> warnings)
            throws ProblemException, IOException {
        var index = cache.index(
                chosen, releases, docs, inputs -> new LookupReader(chosen, inputs).read(place, releases, docs));
        var all = Stream.concat(warnings.stream().map(Diagnostic::toString), index.warnings().stream())
                .toList();
        return new Opened(index.lookup(), place, all);
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

    /** Returns the releases that the parameters name, or an empty list for all releases. */
    private List<String> releases() {
        return input.releases().equals(List.of(ALL)) ? List.of() : input.releases();
    }
}
