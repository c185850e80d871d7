package dev.codebook.generator;

import dev.codebook.generator.tables.Catalogue;
import dev.codebook.generator.tables.Tabulator.Tabulation;
import dev.codebook.model.Code.Scope;
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

/** Generates the snapshot of one release. All processors read headers; the result does not depend on their number. */
final class SnapshotGenerator {

    private final SdkTree tree;
    private final HeaderSelection selection;
    private final Progress progress;

    /**
     * The codes of one release, and the problems that were found.
     *
     * @param codebook the codes
     * @param ofHeaders problems of headers
     * @param ofRelease problems of the release as a whole
     */
    record Snapshot(Codebook codebook, List<Diagnostic> ofHeaders, List<Diagnostic> ofRelease) {}

    SnapshotGenerator(SdkTree tree, HeaderSelection selection, Progress progress) {
        this.tree = tree;
        this.selection = selection;
        this.progress = progress;
    }

    Snapshot generate(Scope scope, Catalogue catalogue) {
        var tabulations = tabulations(new HeaderStages(tree, scope, catalogue));
        var codebook = codebook(tabulations);
        var ofHeaders = new ArrayList<Diagnostic>();
        tabulations.forEach(each -> ofHeaders.addAll(each.diagnostics()));
        boolean hasErrors = ofHeaders.stream().anyMatch(SnapshotGenerator::isError)
                || !selection.unmatched().isEmpty();
        var settled = new HashSet<String>();
        codebook.tables().forEach(table -> settled.add(table.header()));
        ofHeaders.stream().filter(SnapshotGenerator::isError).forEach(error -> settled.add(error.file()));
        ofHeaders.addAll(selection.withoutCodes(settled));
        var ofRelease = new ArrayList<>(selection.catalogueNotes(settled));
        if (codebook.tables().isEmpty() && !hasErrors) {
            ofRelease.add(selection.nothing());
        }
        return new Snapshot(codebook, ofHeaders, ofRelease);
    }

    private List<Tabulation> tabulations(HeaderStages stages) {
        var headers = selection.headers();
        int all = headers.size();
        progress.headers(tree.release(), 0, all);
        var done = new AtomicInteger();
        var tabulations = new Tabulation[all];
        var tasks = new ArrayList<>(stages.preparations(headers));
        for (int i = 0; i < all; i++) {
            int index = i;
            var header = headers.get(i);
            tasks.add(() -> {
                tabulations[index] =
                        stages.tabulate(header, selection.isRequested(header) ? Severity.ERROR : Severity.WARNING);
                progress.headers(tree.release(), done.incrementAndGet(), all);
            });
        }
        run(tasks);
        return List.of(tabulations);
    }

    /** Each processor takes the next task that has not been started, so that all are busy until the end. */
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

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR;
    }

    private Codebook codebook(List<Tabulation> tabulations) {
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
