package dev.codebook.maven.input;

import dev.codebook.docs.Documentation;
import dev.codebook.generator.Generator;
import dev.codebook.generator.Generator.Selection;
import dev.codebook.generator.Progress;
import dev.codebook.maven.state.Inputs;
import dev.codebook.model.Codebook;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.ProblemException;
import dev.codebook.model.merge.Merger;
import dev.codebook.output.json.JsonReader;
import dev.codebook.sdk.SdkTree;
import dev.codebook.sdk.source.SdkLocation;
import dev.codebook.sdk.source.SdkSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes one codebook of what users name: headers of one or many releases, and codebooks. */
public final class InputReader {

    private final SdkSources sources;
    private final Path base;
    private final Inputs inputs;
    private final Progress progress;

    /**
     * What was read.
     *
     * @param codebook all releases
     * @param diagnostics of the headers and pages, no error among them; where several releases were read, each header's path begins
     *     with its release
     */
    public record Result(Codebook codebook, List<Diagnostic> diagnostics) {}

    /** @param base where relative paths of codebooks begin */
    public InputReader(SdkSources sources, Path base) {
        this(sources, base, Inputs.unwatched(), Progress.UNSEEN);
    }

    /**
     * The same, watched.
     *
     * @param inputs is told what is read
     * @param progress is told how far it has come
     */
    public InputReader(SdkSources sources, Path base, Inputs inputs, Progress progress) {
        this.sources = sources;
        this.base = base;
        this.inputs = inputs;
        this.progress = progress;
    }

    /**
     * Reads all of it. The headers of one release are read after those of another, and only one release's are held.
     *
     * @throws ProblemException where the user has to put something right
     */
    public Result read(Input input) throws ProblemException {
        var codebooks = new ArrayList<Codebook>();
        for (var file : input.codebooks()) {
            inputs.add(base, file);
            codebooks.add(codebook(file));
        }
        var diagnostics = new ArrayList<Diagnostic>();
        var absent = new ArrayList<>(input.headers());
        var places = places(input);
        for (var place : places) {
            var tree = open(place);
            var selection = new Selection(input.headers(), input.scope());
            var snapshot = Generator.generate(tree, selection, input.catalogue(), progress);
            if (places.size() == 1) {
                refuse(snapshot.diagnostics());
                diagnostics.addAll(snapshot.diagnostics());
            } else {
                var ofRelease = ofOneRelease(snapshot, tree.release());
                refuse(ofRelease);
                diagnostics.addAll(ofRelease);
                absent.retainAll(snapshot.absent());
            }
            codebooks.add(snapshot.codebook());
            codebooks.set(0, merge(codebooks));
            codebooks.subList(1, codebooks.size()).clear();
        }
        if (places.size() > 1) {
            refuse(absent.stream()
                    .map(pattern -> Diagnostic.error(pattern, "no release has such a header"))
                    .toList());
        }
        return new Result(merge(codebooks), diagnostics);
    }

    /**
     * Adds what pages and remedies say of the codes.
     *
     * @throws ProblemException where one of them is not there, or remedies have mistakes
     */
    public Result document(Result result, List<Documentation.Source> docs) throws ProblemException {
        return document(result, docs, Documentation::add);
    }

    /**
     * The same of remedies alone, where no texts of others are wanted.
     *
     * @throws ProblemException where one of the sources is not there, or remedies have mistakes
     */
    public Result documentByRemedies(Result result, List<Documentation.Source> docs) throws ProblemException {
        return document(result, docs, Documentation::addRemedies);
    }

    /** What is done with the docs. */
    private interface Adding {
        Documentation.Result to(Codebook codebook, List<Documentation.Source> docs, Path base);
    }

    private Result document(Result result, List<Documentation.Source> docs, Adding adding) throws ProblemException {
        if (docs.isEmpty()) {
            return result;
        }
        docs.forEach(source -> inputs.add(base, source.place()));
        var documented = adding.to(result.codebook(), docs, base);
        refuse(documented.diagnostics());
        var diagnostics = Stream.of(result.diagnostics(), documented.diagnostics())
                .flatMap(List::stream)
                .sorted()
                .toList();
        return new Result(documented.codebook(), diagnostics);
    }

    /** One codebook, as it was written. */
    public Codebook codebook(String file) throws ProblemException {
        if (Parameters.word(file).endsWith(".sqlite")) {
            throw new ProblemException(
                    file, "SQLite has not all that merging needs: name the codebook.json that was written beside it");
        }
        try {
            var codebook = read(file);
            if (codebook.releases().isEmpty()) {
                throw new ProblemException(file, "no release is in it: expected a codebook of one or more");
            }
            return codebook;
        } catch (NoSuchFileException e) {
            throw new ProblemException(file, "no such file: expected a codebook.json");
        } catch (InvalidPathException e) {
            throw new ProblemException(file, "not a path: " + e.getReason());
        } catch (IOException e) {
            throw new ProblemException(file, "cannot be read as a codebook: " + e.getMessage());
        }
    }

    private Codebook read(String file) throws ProblemException, IOException {
        try (var in = Files.newInputStream(base.resolve(file))) {
            return JsonReader.read(in, file);
        }
    }

    private List<SdkLocation> places(Input input) throws ProblemException {
        return input.sdks().isEmpty() && !input.codebooks().isEmpty()
                ? List.of()
                : sources.locations(input.sdks(), input.releases());
    }

    private SdkTree open(SdkLocation place) throws ProblemException {
        return inputs.open(place.path(), place.release());
    }

    private static void refuse(List<Diagnostic> diagnostics) throws ProblemException {
        var errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(errors);
        }
    }

    /** One codebook of several. */
    public static Codebook merge(List<Codebook> codebooks) throws ProblemException {
        return Merger.merge(codebooks);
    }

    /** What is said of one of several releases: with its name, and without headers that only others have to have. */
    private static List<Diagnostic> ofOneRelease(Generator.Result snapshot, String release) {
        return snapshot.diagnostics().stream()
                .filter(diagnostic -> !snapshot.absent().contains(diagnostic.file()))
                .map(diagnostic -> diagnostic.file().equals(release) ? diagnostic : inRelease(diagnostic, release))
                .toList();
    }

    private static Diagnostic inRelease(Diagnostic diagnostic, String release) {
        return new Diagnostic(
                release + "/" + diagnostic.file(),
                diagnostic.line(),
                diagnostic.column(),
                diagnostic.severity(),
                diagnostic.message());
    }
}
