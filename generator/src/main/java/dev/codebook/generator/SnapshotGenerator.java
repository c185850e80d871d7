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

/** Generates the snapshot of one release. Reads on all processors; the result does not depend on their number. */
final class SnapshotGenerator {

    private final SdkTree tree;
    private final HeaderSelection selection;
    private final Progress progress;

    /** The codes of one release, the problems of its headers, and the problems of the release as a whole. */
    record Snapshot(Codebook codebook, List<Diagnostic> headerDiagnostics, List<Diagnostic> releaseDiagnostics) {}

    SnapshotGenerator(SdkTree tree, HeaderSelection selection, Progress progress) {
        this.tree = tree;
        this.selection = selection;
        this.progress = progress;
    }

    Snapshot generate(Scope scope, Catalogue catalogue) {
        var tabulations = tabulations(new HeaderStages(tree, scope, catalogue));
        var codebook = codebook(tabulations);
        var headerDiagnostics = new ArrayList<Diagnostic>();
        tabulations.forEach(each -> headerDiagnostics.addAll(each.diagnostics()));
        boolean hasErrors = headerDiagnostics.stream().anyMatch(SnapshotGenerator::isError)
                || !selection.unmatched().isEmpty();
        var headersWithCodesOrErrors = new HashSet<String>();
        codebook.tables().forEach(table -> headersWithCodesOrErrors.add(table.header()));
        headerDiagnostics.stream()
                .filter(SnapshotGenerator::isError)
                .forEach(error -> headersWithCodesOrErrors.add(error.file()));
        headerDiagnostics.addAll(selection.withoutCodes(headersWithCodesOrErrors));
        var releaseDiagnostics = new ArrayList<>(selection.catalogueNotes(headersWithCodesOrErrors));
        if (codebook.tables().isEmpty() && !hasErrors) {
            releaseDiagnostics.add(selection.emptyResultError());
        }
        return new Snapshot(codebook, headerDiagnostics, releaseDiagnostics);
    }

    private List<Tabulation> tabulations(HeaderStages stages) {
        var headers = selection.headers();
        int total = headers.size();
        progress.headers(tree.release(), 0, total);
        var done = new AtomicInteger();
        var tabulations = new Tabulation[total];
        var tasks = new ArrayList<>(stages.preparations(headers));
        for (int i = 0; i < total; i++) {
            int index = i;
            var header = headers.get(i);
            tasks.add(() -> {
                tabulations[index] =
                        stages.tabulate(header, selection.isRequested(header) ? Severity.ERROR : Severity.WARNING);
                progress.headers(tree.release(), done.incrementAndGet(), total);
            });
        }
        run(tasks);
        return List.of(tabulations);
    }

    /** Runs tasks in parallel: each processor takes the next task that has not been started, so that all stay busy. */
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
