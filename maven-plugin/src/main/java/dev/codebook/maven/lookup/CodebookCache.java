package dev.codebook.maven.lookup;

import dev.codebook.docs.Documentation;
import dev.codebook.generator.Generator.Result;
import dev.codebook.index.IndexFile;
import dev.codebook.maven.generate.ClassPath;
import dev.codebook.maven.generate.GenerateRequest;
import dev.codebook.maven.generate.GenerationJvm;
import dev.codebook.maven.generate.UpToDateCheck;
import dev.codebook.maven.input.Input;
import dev.codebook.maven.lookup.CodebookChoice.Opened;
import dev.codebook.maven.state.InputRecorder;
import dev.codebook.maven.state.StateFile;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Digest;
import dev.codebook.model.ProblemException;
import dev.codebook.output.file.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Caches the codebooks of headers and the indexes of codebooks on this machine, so that headers and codebooks are read
 * once.
 */
public final class CodebookCache {

    private static final String FILE = "codebook.json";
    private static final String INDEX = "codebook.index";
    private static final String WARNINGS = "warnings.txt";

    /** The number of hexadecimal digits of a digest in the name of a folder: 64 bits. */
    private static final int DIGITS = 16;

    private final Path cache;
    private final Consumer<String> info;
    private final Consumer<String> debug;

    /**
     * Creates a cache.
     *
     * @param cache the folder of the cache
     * @param info receives a message before headers are read, because reading takes seconds
     * @param debug receives details
     */
    public CodebookCache(Path cache, Consumer<String> info, Consumer<String> debug) {
        this.cache = cache;
        this.info = info;
        this.debug = debug;
    }

    /**
     * Opens a codebook through its index. The codebook is read if there is no index of it, or if a file or the plugin has
     * changed.
     *
     * @param releases the names of the releases that the codebook is reduced to; empty for all releases
     * @param docs the sources of pages and remedies
     */
    Opened open(Input input, List<String> releases, List<Documentation.Source> docs)
            throws ProblemException, IOException {
        var place = String.join(", ", input.codebooks());
        var name = "index-" + digest(input.key() + UpToDateCheck.places(input) + releases + docs + ClassPath.files());
        var folder = cache.resolve("indexes").resolve(name);
        var state = new StateFile(cache.resolve("state"), name);
        if (state.read().filter(state::isUnchanged).isEmpty()) {
            var inputs = new InputRecorder();
            ClassPath.files().forEach(inputs::add);
            var result = new LookupReader(input, inputs).read(place, releases, docs);
            var files = OutputFolder.write(folder, output -> write(result, output));
            var recorded = inputs.state(files);
            if (recorded.isPresent()) {
                state.write(recorded.get());
            }
        }
        var lookup = new IndexFile(Files.readAllBytes(folder.resolve(INDEX))).open();
        return new Opened(lookup, place, Files.readAllLines(folder.resolve(WARNINGS)));
    }

    private static void write(Result result, OutputFolder output) throws IOException {
        Files.write(output.add(INDEX), IndexFile.of(result.codebook()).bytes());
        Files.write(
                output.add(WARNINGS),
                result.diagnostics().stream().map(Diagnostic::toString).toList());
    }

    /**
     * Returns the file with the codebook of headers. The file is generated if it does not exist, or if a header, a rule
     * or the plugin has changed.
     */
    Path codebook(Input input) throws ProblemException, IOException {
        var roots = roots(input);
        var folder = cache.resolve("codebooks").resolve(name(input, roots));
        var states = cache.resolve("state").toString();
        var request = new GenerateRequest(
                input, List.of(), List.of("json"), "codebook", false, true, folder.toString(), states);
        if (!new UpToDateCheck(request, ClassPath.files()).isUpToDate()) {
            info.accept("Reading the headers in " + String.join(", ", roots) + "; their codebook is cached");
            new GenerationJvm(debug, info).generate(request).notes().forEach(debug);
        }
        return folder.resolve(FILE);
    }

    /** Returns the places of the headers. Headers that are not on this machine yet are downloaded. */
    private static List<String> roots(Input input) throws ProblemException {
        var roots = UpToDateCheck.places(input);
        if (roots == null) {
            input.locations();
            roots = input.roots().stream().map(Path::toString).toList();
        }
        return roots;
    }

    /** Returns the name of the folder for a codebook, which depends on the headers and their selection. */
    private static String name(Input input, List<String> roots) {
        var key = String.join(
                "\n",
                roots.toString(),
                input.releases().toString(),
                input.headers().toString(),
                input.scope().toString(),
                String.valueOf(input.catalogue()));
        return digest(key);
    }

    private static String digest(String key) {
        return Digest.sha256(key).hex().substring(0, DIGITS);
    }
}
