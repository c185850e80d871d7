package dev.codebook.generator;

import dev.codebook.generator.tables.Catalogue;
import dev.codebook.model.Code;
import dev.codebook.model.CodeTable;
import dev.codebook.model.ProblemException;
import dev.codebook.sdk.SdkTree;
import dev.codebook.sdk.Trees;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small SDK tree made of text, and what becomes of it. */
public final class Miniature {

    private final Map<String, byte[]> files = new TreeMap<>();

    private final String release;

    private Miniature(String release) {
        this.release = release;
    }

    /** A tree of one release with nothing in it but a {@code windows.h} that names no other header. */
    public static Miniature sdk() {
        return release("10.0.1.0");
    }

    /** The same of another release. */
    static Miniature release(String name) {
        return new Miniature(name).with("um/windows.h", "#define _WINDOWS_\n");
    }

    /** The tree with one more header. */
    public Miniature with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The tree with one more file. */
    public Miniature with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /** The tree. */
    public SdkTree tree() {
        return Trees.inMemory(release, files);
    }

    /** Generates the codes of some headers; of the catalogue's headers without a pattern. */
    public Generator.Result codes(String... headers) {
        return generate(tree(), Code.Scope.CODE, List.of(headers));
    }

    /** Generates all constants of some headers. */
    public Generator.Result constants(String... headers) {
        return generate(tree(), Code.Scope.CONSTANT, List.of(headers));
    }

    /** Generates all constants of some headers with another catalogue. */
    public Generator.Result constants(Catalogue catalogue, String... headers) {
        return generate(List.of(tree()), Code.Scope.CONSTANT, List.of(headers), catalogue);
    }

    /** Generates from one tree with the built-in catalogue. */
    public static Generator.Result generate(SdkTree tree, Code.Scope scope, List<String> headers) {
        return generate(List.of(tree), scope, headers, Catalogue.builtIn());
    }

    /** Generates from several trees. */
    static Generator.Result generate(List<SdkTree> trees, Code.Scope scope, List<String> headers, Catalogue catalogue) {
        try {
            var sources =
                    trees.stream().<Generator.Source>map(tree -> () -> tree).toList();
            return Generator.generate(sources, new Generator.Selection(headers, scope), catalogue, Progress.NONE);
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    /** The rows of the first table. */
    public static List<Code> rows(Generator.Result result) {
        return result.codebook().tables().stream()
                .limit(1)
                .map(CodeTable::codes)
                .flatMap(List::stream)
                .toList();
    }
}
