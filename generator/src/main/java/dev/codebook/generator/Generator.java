package dev.codebook.generator;

import dev.codebook.generator.tables.Catalogue;
import dev.codebook.generator.tables.Tabulator.Tabulation;
import dev.codebook.model.Code;
import dev.codebook.model.Codebook;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.Ledger;
import dev.codebook.model.Release;
import dev.codebook.sdk.SdkTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

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
     * @param absent the patterns of headers that the release lacks; of each there is an error
     * @param diagnostics sorted; where one is an error, nothing should be written
     */
    public record Result(Codebook codebook, List<String> absent, List<Diagnostic> diagnostics) {}

    /** Generates the snapshot of one release with the catalogue that comes with Codebook. */
    public static Result generate(SdkTree tree, Selection selection) {
        return generate(tree, selection, Catalogue.builtIn());
    }

    /**
     * Generates the snapshot of one release. Headers are read by all processors; the result does not depend on it.
     *
     * @param catalogue which of their constants are codes
     */
    public static Result generate(SdkTree tree, Selection selection, Catalogue catalogue) {
        return generate(tree, selection, catalogue, Progress.UNSEEN);
    }

    /**
     * The same, told while it goes on.
     *
     * @param progress is told after each header
     */
    public static Result generate(SdkTree tree, Selection selection, Catalogue catalogue, Progress progress) {
        var choice = new HeaderSelection(tree, selection, catalogue);
        var tabulations = tabulations(tree, choice, new HeaderStages(tree, selection.scope(), catalogue), progress);
        var codebook = codebook(tree, tabulations);
        return new Result(codebook, choice.absent(), diagnostics(choice, tabulations, codebook));
    }

    private static List<Tabulation> tabulations(
            SdkTree tree, HeaderSelection choice, HeaderStages stages, Progress progress) {
        var headers = choice.headers();
        int all = headers.size();
        progress.headers(tree.release(), 0, all);
        var done = new AtomicInteger();
        var tabulations = new Tabulation[all];
        var tasks = new ArrayList<>(stages.preparations(headers));
        for (int i = 0; i < all; i++) {
            int at = i;
            var header = headers.get(i);
            tasks.add(() -> {
                tabulations[at] = stages.tabulate(header, choice.isMeant(header) ? Severity.ERROR : Severity.WARNING);
                progress.headers(tree.release(), done.incrementAndGet(), all);
            });
        }
        run(tasks);
        return List.of(tabulations);
    }

    /** Each processor takes the next task that none has begun, so that all have work to the end. */
    private static void run(List<Runnable> tasks) {
        var next = new AtomicInteger();
        IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
                .parallel()
                .forEach(processor -> {
                    for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
                        tasks.get(i).run();
                    }
                });
    }

    private static List<Diagnostic> diagnostics(
            HeaderSelection choice, List<Tabulation> tabulations, Codebook codebook) {
        var diagnostics = new ArrayList<Diagnostic>();
        tabulations.forEach(each -> diagnostics.addAll(each.diagnostics()));
        var settled = new HashSet<String>();
        codebook.tables().forEach(table -> settled.add(table.header()));
        diagnostics.stream().filter(Generator::isError).forEach(error -> settled.add(error.file()));
        diagnostics.addAll(choice.shortcomings(settled));
        if (codebook.tables().isEmpty() && diagnostics.stream().noneMatch(Generator::isError)) {
            diagnostics.add(choice.nothing());
        }
        return diagnostics.stream().sorted().toList();
    }

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR;
    }

    private static Codebook codebook(SdkTree tree, List<Tabulation> tabulations) {
        var release = new Release(tree.release(), tree.family(), tree.headers().size());
        var tables = tabulations.stream()
                .map(Tabulation::table)
                .filter(table -> !table.codes().isEmpty())
                .toList();
        var facilities =
                tabulations.stream().flatMap(each -> each.facilities().stream()).toList();
        return new Codebook(List.of(release), tables, facilities, ledger(tabulations));
    }

    private static Ledger ledger(List<Tabulation> tabulations) {
        var ledgers = tabulations.stream().map(Tabulation::ledger).toList();
        return new Ledger(
                ledgers.stream().flatMap(each -> each.accounts().stream()).toList(),
                ledgers.stream().flatMap(each -> each.unresolved().stream()).toList(),
                ledgers.stream().flatMap(each -> each.unclaimed().stream()).toList());
    }
}
