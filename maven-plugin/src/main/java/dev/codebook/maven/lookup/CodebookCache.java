package dev.codebook.maven.lookup;

import dev.codebook.maven.generate.ClassPath;
import dev.codebook.maven.generate.GenerateRequest;
import dev.codebook.maven.generate.GenerationJvm;
import dev.codebook.maven.generate.UpToDateCheck;
import dev.codebook.maven.input.Input;
import dev.codebook.model.Digest;
import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Caches the codebooks of headers on this machine, so that the headers are read once. */
public final class CodebookCache {

    private static final String FILE = "codebook.json";

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
     * Returns the file with the codebook of headers. The file is generated if it does not exist, or if a header, a rule
     * or the plugin has changed.
     */
    Path of(Input input) throws ProblemException, IOException {
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
        return Digest.sha256(key).hex().substring(0, DIGITS);
    }
}
