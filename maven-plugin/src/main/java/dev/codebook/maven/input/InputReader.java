package dev.codebook.maven.input;

import dev.codebook.docs.Documentation;
import dev.codebook.generator.Generator;
import dev.codebook.generator.Generator.Result;
import dev.codebook.generator.Generator.Selection;
import dev.codebook.generator.Progress;
import dev.codebook.generator.tables.Catalogue;
import dev.codebook.generator.tables.CatalogueReader;
import dev.codebook.maven.state.InputRecorder;
import dev.codebook.model.Codebook;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.ProblemException;
import dev.codebook.model.merge.Merger;
import dev.codebook.output.json.JsonReader;
import dev.codebook.output.sqlite.SqliteReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads an input into one codebook. */
public final class InputReader {

    private final Input input;
    private final Path base;
    private final InputRecorder inputs;
    private final Progress progress;
    private final boolean acceptsSqlite;
    private final List<String> databases = new ArrayList<>();

    /** Creates a reader that does not record what it reads. */
    public InputReader(Input input) {
        this(input, InputRecorder.unwatched(), Progress.NONE);
    }

    /**
     * Creates a reader for look-ups, which also reads SQLite codebooks.
     *
     * @param inputs records each file before it is read
     */
    public static InputReader forLookups(Input input, InputRecorder inputs) {
        return new InputReader(input, inputs, Progress.NONE, true);
    }

    /**
     * Creates a reader.
     *
     * @param inputs records each file before it is read
     * @param progress receives the number of headers that have been read
     */
    public InputReader(Input input, InputRecorder inputs, Progress progress) {
        this(input, inputs, progress, false);
    }

    private InputReader(Input input, InputRecorder inputs, Progress progress, boolean acceptsSqlite) {
        this.input = input;
        this.base = Path.of(input.base());
        this.inputs = inputs;
        this.progress = progress;
        this.acceptsSqlite = acceptsSqlite;
    }

    /**
     * Reads all codebooks, then the headers of one release after the other.
     *
     * @return all releases, and the warnings and notes
     * @throws ProblemException if a file cannot be read, or has errors
     */
    public Result read() throws ProblemException {
        var catalogue = catalogue();
        var codebooks = new ArrayList<Codebook>();
        for (var file : input.codebooks()) {
            inputs.add(base, file);
            codebooks.add(codebook(file));
        }
        var sources = input.locations().stream()
                .<Generator.Source>map(location -> () -> inputs.open(location.path(), location.release()))
                .toList();
        if (sources.isEmpty()) {
            return new Result(Merger.merge(codebooks), List.of());
        }
        var selection = new Selection(input.headers(), input.scope());
        var generated = Generator.generate(sources, selection, catalogue, progress);
        throwErrors(generated.diagnostics());
        codebooks.add(generated.codebook());
        return new Result(Merger.merge(codebooks), generated.diagnostics());
    }

    private Catalogue catalogue() throws ProblemException {
        var file = input.catalogue();
        if (file == null) {
            return Catalogue.builtIn();
        }
        inputs.add(base, file);
        var problems = new ArrayList<Diagnostic>();
        try {
            var text = Files.readString(base.resolve(file));
            var catalogue = CatalogueReader.read(file, text, Catalogue.builtIn(), problems::add);
            throwErrors(problems);
            return catalogue;
        } catch (NoSuchFileException e) {
            throw new ProblemException(
                    "codebook.catalogue", file + " does not exist: expected a JSON file with code tables");
        } catch (InvalidPathException | IOException e) {
            throw new ProblemException("codebook.catalogue", file + " cannot be read: " + e.getMessage());
        }
    }

    /**
     * Reads one codebook.
     *
     * @param file the path of a JSON file or, for look-ups, of a SQLite database
     * @throws ProblemException if the file cannot be read, or has no release
     */
    public Codebook codebook(String file) throws ProblemException {
        try (var in = new BufferedInputStream(Files.newInputStream(base.resolve(file)))) {
            var codebook = SqliteReader.isDatabase(in) ? database(file) : JsonReader.read(in, file);
            if (codebook.releases().isEmpty()) {
                throw new ProblemException(file, "contains no release: expected a codebook with at least one");
            }
            return codebook;
        } catch (NoSuchFileException e) {
            throw new ProblemException(
                    file, "no such file: expected a codebook.json" + (acceptsSqlite ? " or codebook.sqlite" : ""));
        } catch (InvalidPathException e) {
            throw new ProblemException(file, "not a path: " + e.getReason());
        } catch (IOException e) {
            throw new ProblemException(file, "cannot be read as a codebook: " + e.getMessage());
        }
    }

    private Codebook database(String file) throws ProblemException {
        if (!acceptsSqlite) {
            throw new ProblemException(
                    file,
                    "expected a codebook.json, found a SQLite database, which does not contain everything that merging"
                            + " needs: name the codebook.json that was written with it");
        }
        databases.add(file);
        return SqliteReader.read(base.resolve(file), file);
    }

    /** Returns the SQLite codebooks that were read. They contain each code only as its last release defines it. */
    public List<String> databases() {
        return List.copyOf(databases);
    }

    /**
     * Adds the descriptions and remedies of codes that documentation contains.
     *
     * @param withPages whether pages are read; if false, only remedies are read
     * @throws ProblemException if a source does not exist, or remedies have errors
     */
    public Result document(Result result, List<Documentation.Source> docs, boolean withPages) throws ProblemException {
        if (docs.isEmpty()) {
            return result;
        }
        docs.forEach(source -> inputs.add(base, source.place()));
        var documented = withPages
                ? Documentation.add(result.codebook(), docs, base)
                : Documentation.addRemedies(result.codebook(), docs, base);
        throwErrors(documented.diagnostics());
        var diagnostics = Stream.of(result.diagnostics(), documented.diagnostics())
                .flatMap(List::stream)
                .sorted()
                .toList();
        return new Result(documented.codebook(), diagnostics);
    }

    private static void throwErrors(List<Diagnostic> diagnostics) throws ProblemException {
        var errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(errors);
        }
    }
}
