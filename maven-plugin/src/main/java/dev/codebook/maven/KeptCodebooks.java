package dev.codebook.maven;

import dev.codebook.generator.sdk.SdkException;
import dev.codebook.generator.sdk.source.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Codebooks of headers that lie on this machine, kept in the user's cache, so that they are read once. */
final class KeptCodebooks {

    private static final String FOLDER = "codebooks";
    private static final String FILE = "codebook.json";

    private final String plugin;
    private final GenerationJvm generation;
    private final Consumer<String> log;

    /**
     * Those that one plugin has made; another one reads the headers by other rules.
     *
     * @param plugin its version, and whatever else tells it apart
     * @param generation makes one
     * @param log is told that one is made, which takes a while
     */
    KeptCodebooks(String plugin, GenerationJvm generation, Consumer<String> log) {
        this.plugin = plugin;
        this.generation = generation;
        this.log = log;
    }

    /**
     * The file with the codebook of headers; it is made where it is not there.
     *
     * @throws MistakesException where there are no headers, or they cannot be read
     * @throws IOException where the cache cannot be written
     */
    Path of(InputParameters input) throws MistakesException, IOException {
        var places = places(input);
        var folder = Path.of(input.cache()).resolve(FOLDER).resolve(key(input, places));
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            log.accept("Reading the headers in " + paths(places) + ", the first time only");
            generation.generate(
                    new GenerateParameters(input, List.of("json"), "codebook", false, true, folder.toString()));
        }
        return file;
    }

    private static List<Place> places(InputParameters input) throws MistakesException {
        try {
            return input.sources().places(input.sdks(), input.releases());
        } catch (SdkException e) {
            throw new MistakesException(List.of(e.diagnostic()));
        }
    }

    private static String paths(List<Place> places) {
        return places.stream().map(place -> place.path().toString()).distinct().collect(Collectors.joining(", "));
    }

    /** What the codebook depends on, as a name of a folder. */
    private String key(InputParameters input, List<Place> places) {
        var text = String.join(
                "\n",
                plugin,
                places.toString(),
                input.headers().toString(),
                input.scope(),
                String.valueOf(input.catalogue()));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256 (MessageDigest)", e);
        }
    }
}
