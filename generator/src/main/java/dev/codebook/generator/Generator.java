package dev.codebook.generator;

import dev.codebook.generator.sdk.SdkTree;
import dev.codebook.grammar.Diagnostic;
import dev.codebook.output.model.Code;
import dev.codebook.output.model.Codebook;
import java.util.List;

/** Headers in, codebook out: the stages of one release, chained. */
public final class Generator {

    private Generator() {}

    /**
     * Which headers of a tree, and what of them.
     *
     * @param headers glob patterns over the headers' paths or file names, without regard to case; empty for the
     *     default: the catalogue's headers, and with {@code scope} CONSTANT every header
     * @param scope CODE for codes only, CONSTANT for every integer constant of the chosen headers
     */
    public record Selection(List<String> headers, Code.Scope scope) {}

    /**
     * What came out.
     *
     * @param codebook the snapshot
     * @param diagnostics sorted; where one is an error, nothing should be written
     */
    public record Result(Codebook codebook, List<Diagnostic> diagnostics) {}

    /** Generates the snapshot of one release. */
    public static Result generate(SdkTree tree, Selection selection) {
        return new Result(new Codebook(List.of(), List.of(), List.of()), List.of());
    }
}
