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

    /** 64 bits of a digest in hexadecimal. */
    private static final int DIGITS = 16;

    private final Path cache;
    private final Consumer<String> info;
    private final Consumer<String> debug;

    /**
     * Creates a cache.
     *
     * @param cache the folder of the cache
     * @param info receives messages about headers that are read, which takes seconds
     * @param debug receives details
     */
    public CodebookCache(Path cache, Consumer<String> info, Consumer<String> debug) {
        this.cache = cache;
        this.info = info;
        this.debug = debug;
    }

    /**
     * Returns the file with the codebook of headers. It is generated if it does not exist, or if a header, a rule or the
     * plugin has changed.
     *
     * @throws ProblemException if there are no headers, or they cannot be read
     * @throws IOException if the cache cannot be written
     */
    Path of(Input input) throws ProblemException, IOException {
        var roots = roots(input);
        var folder = cache.resolve("codebooks").resolve(name(input, roots));
        var states = cache.resolve("state").toString();
        var request = new GenerateRequest(
                input, List.of(), List.of("json"), "codebook", false, true, folder.toString(), states);
        if (!new UpToDateCheck(request, ClassPath.files()).holds()) {
            info.accept("Reading the headers in " + String.join(", ", roots) + "; their codebook is cached");
            new GenerationJvm(debug, info).generate(request).notes().forEach(debug);
        }
        return folder.resolve(FILE);
    }

    /** Downloads headers that are not on this machine yet. */
    private static List<String> roots(Input input) throws ProblemException {
        var roots = UpToDateCheck.places(input);
        if (roots == null) {
            input.locations();
            roots = input.roots().stream().map(Path::toString).toList();
        }
        return roots;
    }

    /** Returns the name of a folder for what is read from these headers in this way. */
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
