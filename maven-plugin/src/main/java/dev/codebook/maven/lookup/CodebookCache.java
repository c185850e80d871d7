package dev.codebook.maven.lookup;

import dev.codebook.maven.generate.GenerateParameters;
import dev.codebook.maven.generate.GenerationJvm;
import dev.codebook.maven.generate.UpToDateCheck;
import dev.codebook.maven.input.InputParameters;
import dev.codebook.model.Digest;
import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Codebooks of headers that lie on this machine, kept in the user's cache, so that they are read once. */
public final class CodebookCache {

    private static final String FILE = "codebook.json";
    /** 64 bits of a digest in hexadecimal. */
    private static final int DIGITS = 16;

    private final Path cache;
    private final Consumer<String> info;
    private final Consumer<String> debug;

    /**
     * Those of a cache.
     *
     * @param info is told when headers are read, which takes a while
     * @param debug is told what may make it slow
     */
    public CodebookCache(Path cache, Consumer<String> info, Consumer<String> debug) {
        this.cache = cache;
        this.info = info;
        this.debug = debug;
    }

    /**
     * The file with the codebook of headers; it is made where it is not there, and where a header, a rule or the plugin has
     * changed since.
     *
     * @throws ProblemException where there are no headers, or they cannot be read
     * @throws IOException where the cache cannot be written
     */
    public Path of(InputParameters input) throws ProblemException, IOException {
        var roots = roots(input);
        var folder = cache.resolve("codebooks").resolve(name(input, roots));
        var parameters = new GenerateParameters(input, List.of("json"), "codebook", false, true, folder.toString());
        var check = new UpToDateCheck(parameters, GenerationJvm.classPath(), cache.resolve("state"), debug);
        if (!check.holds()) {
            info.accept("Reading the headers in " + String.join(", ", roots) + ": their codebook is kept");
            check.keep(new GenerationJvm(debug, info).generate(parameters).state());
        }
        return folder.resolve(FILE);
    }

    /** Headers that are not on this machine yet are downloaded. */
    private static List<String> roots(InputParameters input) throws ProblemException {
        try {
            return paths(input.roots());
        } catch (ProblemException absent) {
            return rootsOfDownloads(input);
        }
    }

    private static List<String> rootsOfDownloads(InputParameters input) throws ProblemException {
        input.sources().locations(input.sdks(), input.releases());
        return paths(input.roots());
    }

    private static List<String> paths(List<Path> roots) {
        return roots.stream().map(Path::toString).toList();
    }

    /** Of a folder for what is read of these headers in this way. */
    private static String name(InputParameters input, List<String> roots) {
        var text = String.join(
                "\n",
                roots.toString(),
                input.releases().toString(),
                input.headers().toString(),
                input.scope(),
                String.valueOf(input.catalogue()));
        return Digest.sha256(text).hex().substring(0, DIGITS);
    }
}
