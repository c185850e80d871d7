package dev.codebook.generator;

import dev.codebook.generator.tables.Catalogue;
import dev.codebook.model.Code;
import dev.codebook.model.CodeTable;
import dev.codebook.sdk.SdkTree;
import dev.codebook.sdk.Trees;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small SDK tree made of text, and what becomes of it. */
public final class Miniature {

    private final Map<String, byte[]> files = new TreeMap<>();

    private Miniature() {}

    /** A tree of one release with nothing in it but a {@code windows.h} that names no other header. */
    public static Miniature sdk() {
        return new Miniature().with("um/windows.h", "#define _WINDOWS_\n");
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
        return Trees.inMemory(files);
    }

    /** What the generator makes of the codes of some headers; of the catalogue's without a pattern. */
    public Generator.Result codes(String... headers) {
        return Generator.generate(tree(), new Generator.Selection(List.of(headers), Code.Scope.CODE));
    }

    /** What the generator makes of all constants of some headers. */
    public Generator.Result constants(String... headers) {
        return Generator.generate(tree(), new Generator.Selection(List.of(headers), Code.Scope.CONSTANT));
    }

    /** What the generator makes of all constants of some headers with another catalogue. */
    public Generator.Result constants(Catalogue catalogue, String... headers) {
        return Generator.generate(tree(), new Generator.Selection(List.of(headers), Code.Scope.CONSTANT), catalogue);
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
