package dev.codebook.generator;

import dev.codebook.generator.evaluate.Evaluator;
import dev.codebook.generator.preprocess.Parsers;
import dev.codebook.generator.preprocess.Preprocessor;
import dev.codebook.generator.preprocess.SdkHeaders;
import dev.codebook.generator.sdk.SdkTree;
import dev.codebook.generator.tables.Catalogue;
import dev.codebook.generator.tables.NamePatterns;
import dev.codebook.generator.tables.TableIds;
import dev.codebook.generator.tables.Tabulator;
import dev.codebook.generator.tables.Tabulator.Tabulation;
import dev.codebook.grammar.Diagnostic;
import dev.codebook.grammar.Diagnostic.Severity;
import dev.codebook.output.model.Code;
import dev.codebook.output.model.Codebook;
import dev.codebook.output.model.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Headers in, codebook out: the stages of one release, chained. */
public final class Generator {

    private final SdkTree tree;
    private final Selection selection;
    private final Catalogue catalogue = Catalogue.builtIn();

    private Generator(SdkTree tree, Selection selection) {
        this.tree = tree;
        this.selection = selection;
    }

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

    /** Generates the snapshot of one release. Headers are read by all processors; the result does not depend on it. */
    public static Result generate(SdkTree tree, Selection selection) {
        return new Generator(tree, selection).generate();
    }

    private Result generate() {
        var chosen = chosen();
        var parsers = new Parsers();
        var preprocessor = new Preprocessor(new SdkHeaders(tree), parsers);
        var evaluator = new Evaluator(parsers.expressions());
        var tabulator = new Tabulator(tree.release(), selection.scope());
        var ids = new TableIds(tree.headers());
        var tabulations = chosen.parallelStream()
                .map(header -> {
                    var unit = preprocessor.preprocess(header);
                    return tabulator.tabulate(ids.id(header), unit, evaluator.evaluate(unit), catalogue.rule(header));
                })
                .toList();
        var diagnostics = Stream.concat(
                        missing(chosen).stream(), tabulations.stream().flatMap(each -> each.diagnostics().stream()))
                .sorted()
                .toList();
        return new Result(codebook(tabulations), diagnostics);
    }

    private Codebook codebook(List<Tabulation> tabulations) {
        var tables = tabulations.stream()
                .map(Tabulation::table)
                .filter(table -> !table.codes().isEmpty())
                .toList();
        var facilities =
                tabulations.stream().flatMap(each -> each.facilities().stream()).toList();
        var release = new Release(tree.release(), tree.family(), tree.headers().size());
        return new Codebook(List.of(release), tables, facilities);
    }

    private List<String> chosen() {
        if (selection.headers().isEmpty()) {
            return tree.headers().stream()
                    .filter(header -> selection.scope() == Code.Scope.CONSTANT || catalogue.contains(header))
                    .toList();
        }
        var patterns = NamePatterns.ofFiles(selection.headers());
        return tree.headers().stream()
                .filter(header -> patterns.match(header) || patterns.match(fileName(header)))
                .toList();
    }

    /** A header that the user named must be there; one that only the catalogue names may be absent. */
    private List<Diagnostic> missing(List<String> chosen) {
        var missing = new ArrayList<Diagnostic>();
        for (var pattern : selection.headers()) {
            var one = NamePatterns.ofFiles(List.of(pattern));
            if (chosen.stream().noneMatch(header -> one.match(header) || one.match(fileName(header)))) {
                missing.add(new Diagnostic(
                        pattern, 0, 0, Severity.ERROR, "the release " + tree.release() + " has no such header"));
            }
        }
        if (selection.headers().isEmpty()) {
            for (var rule : catalogue.rules()) {
                if (chosen.stream().noneMatch(rule::isFor)) {
                    missing.add(new Diagnostic(
                            rule.header(),
                            0,
                            0,
                            Severity.NOTE,
                            "the release " + tree.release() + " has no such header"));
                }
            }
        }
        return missing;
    }

    private static String fileName(String header) {
        return header.substring(header.lastIndexOf('/') + 1);
    }
}
