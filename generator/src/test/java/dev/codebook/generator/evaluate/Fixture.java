package dev.codebook.generator.evaluate;

import dev.codebook.generator.preprocess.HeaderLoader;
import dev.codebook.generator.preprocess.Parsers;
import dev.codebook.generator.preprocess.Preprocessor;
import dev.codebook.generator.preprocess.Unit;
import dev.codebook.sdk.SdkTree;
import dev.codebook.sdk.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder of {@code cases}: {@code input.h} and the headers that it needs beside it, all of them in the partition
 * {@code um}. A {@code windows.h} in the folder stands in for the one that all cases share.
 */
public record Fixture(Path folder) {

    /** The result of reading a case. */
    public record Read(Unit unit, List<Evaluation> evaluations) {}

    /** The folder of the cases. */
    public static final Path CASES = Path.of("src/test/resources/cases");

    /** The headers that all cases share. */
    public static final Path SHARED = Path.of("src/test/resources/shared");

    /** Returns all cases, sorted. */
    public static List<Fixture> all() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.sorted().map(Fixture::new).toList();
        }
    }

    /** Returns the file with the expectation. */
    public Path expected() {
        return folder.resolve("expected.txt");
    }

    /** Reads the case with the given line end. */
    public Read read(String lineEnd) throws IOException {
        return read(tree(lineEnd), "um/input.h");
    }

    /** Returns the headers of the case and the shared ones. */
    public SdkTree tree(String lineEnd) throws IOException {
        var files = new TreeMap<String, byte[]>();
        addHeaders(SHARED, files, lineEnd);
        addHeaders(folder, files, lineEnd);
        return Trees.inMemory(files);
    }

    /** Reads one header of a tree. */
    static Read read(SdkTree tree, String header) {
        var parsers = new Parsers();
        var unit = new Preprocessor(new HeaderLoader(tree), parsers).preprocess(header);
        return new Read(unit, new DefinitionEvaluator(parsers.expressions()).evaluate(unit));
    }

    private static void addHeaders(Path folder, Map<String, byte[]> files, String lineEnd) throws IOException {
        try (var paths = Files.list(folder)) {
            for (var path : paths.filter(each -> each.toString().endsWith(".h")).toList()) {
                var text = Files.readString(path, StandardCharsets.ISO_8859_1).replace("\n", lineEnd);
                files.put("um/" + path.getFileName(), text.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
