package dev.codebook.maven.generate;

import dev.codebook.model.Code;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.Codebook;
import dev.codebook.model.Conflict;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.Release;
import dev.codebook.model.Timeline;
import dev.codebook.output.file.WrittenFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was generated.
 *
 * @param codebook what was written
 * @param conflicts of the codebook
 * @param written each format that was, in order
 * @param files all files of them, sorted
 * @param diagnostics no error among them
 */
public record GenerateResult(
        Codebook codebook,
        List<Conflict> conflicts,
        List<Written> written,
        List<WrittenFile> files,
        List<Diagnostic> diagnostics) {

    /**
     * One format's files.
     *
     * @param format the format's name
     * @param place the file or folder to look at
     */
    public record Written(String format, Path place) {}

    /** What a user wants to know after it: how much there is, where it lies, and whether to look closer. */
    public List<String> summary() {
        var lines = new ArrayList<String>();
        var timeline = Timeline.of(codebook);
        for (Release release : codebook.releases()) {
            lines.add(release.name() + ": " + counts(release, timeline) + ", from "
                    + count(release.headerCount(), "header"));
        }
        var formats = written.stream().map(Written::format).toList();
        lines.addAll(new LedgerSummary(codebook, conflicts, formats).lines());
        diagnostics(Severity.NOTE).stream()
                .filter(note -> note.line() == 0)
                .forEach(note -> lines.add(note.file() + " " + note.message()));
        written.forEach(one -> lines.add(String.format(Locale.ROOT, "%-6s %s", one.format(), one.place())));
        int warnings = diagnostics(Severity.WARNING).size();
        int notes = diagnostics(Severity.NOTE).size();
        if (warnings + notes > 0) {
            lines.add(count(warnings, "warning") + ", " + count(notes, "note") + " (-X lists the notes)");
        }
        return lines;
    }

    /** The diagnostics of one severity. */
    public List<Diagnostic> diagnostics(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .toList();
    }

    private String counts(Release release, Timeline timeline) {
        var tables = codebook.tables().stream()
                .map(table -> table.codes().stream()
                        .filter(code -> timeline.has(release, code))
                        .toList())
                .filter(codes -> !codes.isEmpty())
                .toList();
        long constants = count(tables, Scope.CONSTANT);
        return count(count(tables, Scope.CODE), "code")
                + (constants == 0 ? "" : " and " + count(constants, "other constant"))
                + " in " + count(tables.size(), "table");
    }

    private static long count(List<List<Code>> tables, Scope scope) {
        return tables.stream()
                .flatMap(List::stream)
                .filter(code -> code.scope() == scope)
                .count();
    }

    /** A number with its noun: {@code 1 header}, {@code 2,694 headers}. */
    public static String count(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
