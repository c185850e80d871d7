package dev.codebook.maven.generate;

import dev.codebook.maven.terminal.Quantity;
import dev.codebook.model.Code;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.Codebook;
import dev.codebook.model.Conflict;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.Release;
import dev.codebook.model.Timeline;
import dev.codebook.output.file.CodebookWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Summarizes a generation: how much was generated, where it was written, and what needs attention.
 *
 * @param diagnostics the warnings and notes; none of them is an error
 */
record GenerateSummary(
        Codebook codebook,
        List<Conflict> conflicts,
        List<CodebookWriter> writers,
        Path folder,
        List<Diagnostic> diagnostics) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        var timeline = Timeline.of(codebook);
        for (Release release : codebook.releases()) {
            lines.add(release.name() + ": " + counts(release, timeline) + ", from "
                    + Quantity.of(release.headerCount(), "header"));
        }
        var formats = writers.stream().map(CodebookWriter::format).toList();
        lines.addAll(new LedgerSummary(codebook, conflicts, formats).lines());
        diagnostics.stream()
                .filter(note -> note.severity() == Severity.NOTE && note.line() == 0)
                .forEach(note -> lines.add(note.file() + " " + note.message()));
        for (var writer : writers) {
            lines.add(String.format(Locale.ROOT, "%-6s %s", writer.format(), folder.resolve(writer.place())));
        }
        long warnings = count(Severity.WARNING);
        long notes = count(Severity.NOTE);
        if (warnings + notes > 0) {
            lines.add(Quantity.of(warnings, "warning") + ", " + Quantity.of(notes, "note") + " (-X lists the notes)");
        }
        return lines;
    }

    private long count(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private String counts(Release release, Timeline timeline) {
        var tables = codebook.tables().stream()
                .map(table -> table.codes().stream()
                        .filter(code -> timeline.has(release, code))
                        .toList())
                .filter(codes -> !codes.isEmpty())
                .toList();
        long constants = count(tables, Scope.CONSTANT);
        return Quantity.of(count(tables, Scope.CODE), "code")
                + (constants == 0 ? "" : " and " + Quantity.of(constants, "other constant"))
                + " in " + Quantity.of(tables.size(), "table");
    }

    private static long count(List<List<Code>> tables, Scope scope) {
        return tables.stream()
                .flatMap(List::stream)
                .filter(code -> code.scope() == scope)
                .count();
    }
}
