package dev.codebook.maven.lookup;

import dev.codebook.docs.Documentation;
import dev.codebook.maven.input.InputParameters;
import dev.codebook.maven.input.InputReader;
import dev.codebook.maven.input.Parameters;
import dev.codebook.model.Codebook;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.ProblemException;
import dev.codebook.model.Snapshots;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The codebook that a goal looks into: the one that is named; else the project's own, where no headers are named, or it is
 * what they give today; else one of the headers, which is kept for the next time.
 *
 * <p>Headers that are named and have changed are read, and not the project's own codebook: the answer is to be right, and
 * is a slow one only once. Without headers that are named it is not known what to read, so that one that is out of date is
 * told.
 */
public final class CodebookChoice {

    private static final String ALL = "all";

    private final InputParameters input;
    private final List<Documentation.Source> docs;
    private final ProjectCodebook own;
    private final CodebookCache kept;

    /**
     * A codebook and where it lies.
     *
     * @param place for people
     * @param warnings that it is out of date; of pages that contradict it
     */
    public record Opened(Codebook codebook, String place, List<Diagnostic> warnings) {

        /** Its releases and place, for people. */
        public String where() {
            return "in " + String.join(", ", codebook.releaseNames()) + ": " + place;
        }

        private Opened with(Diagnostic warning) {
            return new Opened(
                    codebook,
                    place,
                    Stream.concat(Stream.of(warning), warnings.stream()).toList());
        }
    }

    /**
     * Nothing is opened yet.
     *
     * @param docs pages and remedies that say more of the codes
     * @param own what {@code generate} wrote in this project
     * @param kept those of headers
     */
    public CodebookChoice(
            InputParameters input, List<Documentation.Source> docs, ProjectCodebook own, CodebookCache kept) {
        this.input = input;
        this.docs = docs;
        this.own = own;
        this.kept = kept;
    }

    /**
     * Opens it, with the releases only that are asked for.
     *
     * @throws ProblemException where the user has to put something right
     * @throws IOException where a codebook of headers cannot be kept
     */
    public Opened open() throws ProblemException, IOException {
        if (!input.codebooks().isEmpty()) {
            return opened(named(), String.join(", ", input.codebooks()));
        }
        if (own.isThere() && input.sdks().isEmpty()) {
            return own.isStale() ? ofProject().with(stale()) : ofProject();
        }
        if (own.isThere() && own.isOf(input)) {
            return ofProject();
        }
        var file = kept.of(input).toString();
        return documented(input.reader().codebook(file), file);
    }

    private Opened ofProject() throws ProblemException {
        var file = own.file().toString();
        return opened(input.reader().codebook(file), file);
    }

    private Diagnostic stale() {
        return new Diagnostic(
                own.file().toString(),
                0,
                0,
                Severity.WARNING,
                "what it was generated from has changed: codebook:generate brings it up to date");
    }

    private Codebook named() throws ProblemException {
        if (input.sdks().isEmpty() && input.codebooks().size() == 1) {
            return input.reader().codebook(input.codebooks().get(0));
        }
        var parameters = new Parameters();
        var all = input.input(parameters);
        parameters.check();
        return input.reader().read(all).codebook();
    }

    private Opened opened(Codebook codebook, String place) throws ProblemException {
        var names = codebook.releaseNames();
        for (var release : releases()) {
            if (!names.contains(release)) {
                throw new ProblemException(
                        "codebook.release",
                        "no release " + release + " in " + place + ", but " + String.join(", ", names));
            }
        }
        return documented(releases().isEmpty() || releases().containsAll(names) ? codebook : part(codebook), place);
    }

    private Opened documented(Codebook codebook, String place) throws ProblemException {
        var result = input.reader().document(new InputReader.Result(codebook, List.of()), docs);
        var warnings = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .toList();
        return new Opened(result.codebook(), place, warnings);
    }

    private Codebook part(Codebook codebook) throws ProblemException {
        var snapshots = Snapshots.of(codebook);
        return InputReader.merge(
                releases().stream().distinct().map(snapshots::of).toList());
    }

    /** Those that are asked for; none for all. */
    private List<String> releases() {
        return input.releases().equals(List.of(ALL)) ? List.of() : input.releases();
    }
}
