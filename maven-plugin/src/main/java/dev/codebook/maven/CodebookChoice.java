package dev.codebook.maven;

import dev.codebook.generator.docs.Documentation;
import dev.codebook.grammar.Diagnostic;
import dev.codebook.grammar.Diagnostic.Severity;
import dev.codebook.output.model.Codebook;
import dev.codebook.output.model.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The codebook that a goal looks into: the one that is named; else, where no headers are named either, the project's own;
 * else one of the headers that are found, which is kept for the next time.
 */
final class CodebookChoice {

    private static final String ALL = "all";

    private final InputParameters input;
    private final List<Documentation.Source> docs;
    private final Path own;
    private final KeptCodebooks kept;

    /**
     * A codebook and where it lies.
     *
     * @param place for people
     * @param warnings of pages that contradict it
     */
    record Opened(Codebook codebook, String place, List<Diagnostic> warnings) {

        /** Its releases and place, for people. */
        String where() {
            return "in " + String.join(", ", codebook.releaseNames()) + ": " + place;
        }
    }

    /**
     * Nothing is opened yet.
     *
     * @param docs pages and remedies that say more of the codes
     * @param own the file that {@code generate} writes in this project
     * @param kept those of headers
     */
    CodebookChoice(InputParameters input, List<Documentation.Source> docs, Path own, KeptCodebooks kept) {
        this.input = input;
        this.docs = docs;
        this.own = own;
        this.kept = kept;
    }

    /**
     * Opens it, with the releases only that are asked for.
     *
     * @throws MistakesException where the user has to put something right
     * @throws IOException where a codebook of headers cannot be kept
     */
    Opened open() throws MistakesException, IOException {
        if (!input.codebooks().isEmpty()) {
            return opened(named(), String.join(", ", input.codebooks()));
        }
        if (input.sdks().isEmpty() && Files.isRegularFile(own)) {
            return opened(input.reader().codebook(own.toString()), own.toString());
        }
        var file = kept.of(input).toString();
        return documented(input.reader().codebook(file), file);
    }

    private Codebook named() throws MistakesException {
        if (input.sdks().isEmpty() && input.codebooks().size() == 1) {
            return input.reader().codebook(input.codebooks().get(0));
        }
        var parameters = new Parameters();
        var all = input.input(parameters);
        parameters.check();
        return input.reader().read(all).codebook();
    }

    private Opened opened(Codebook codebook, String place) throws MistakesException {
        var names = codebook.releaseNames();
        for (var release : releases()) {
            if (!names.contains(release)) {
                throw new MistakesException(
                        "codebook.release",
                        "no release " + release + " in " + place + ", but " + String.join(", ", names));
            }
        }
        return documented(releases().isEmpty() || releases().containsAll(names) ? codebook : part(codebook), place);
    }

    private Opened documented(Codebook codebook, String place) throws MistakesException {
        var result = input.reader().document(new InputReader.Result(codebook, List.of()), docs);
        var warnings = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .toList();
        return new Opened(result.codebook(), place, warnings);
    }

    private Codebook part(Codebook codebook) throws MistakesException {
        var snapshots = Snapshots.of(codebook);
        return InputReader.merge(
                releases().stream().distinct().map(snapshots::of).toList());
    }

    /** Those that are asked for; none for all. */
    private List<String> releases() {
        return input.releases().equals(List.of(ALL)) ? List.of() : input.releases();
    }
}
