package dev.codebook.maven.lookup;

import dev.codebook.docs.Documentation;
import dev.codebook.generator.Generator.Result;
import dev.codebook.maven.input.Input;
import dev.codebook.maven.input.InputReader;
import dev.codebook.maven.state.InputRecorder;
import dev.codebook.model.Codebook;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.ProblemException;
import dev.codebook.model.Release;
import dev.codebook.model.Snapshots;
import dev.codebook.model.Timeline;
import dev.codebook.model.merge.Merger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a codebook for look-ups, reduces it to the named releases, and adds documentation. */
final class LookupReader {

    private final InputReader reader;

    LookupReader(Input input, InputRecorder inputs) {
        reader = InputReader.forLookups(input, inputs);
    }

    /**
     * Reads the codebook.
     *
     * @param place the files of the codebook, as they are shown to users
     * @param releases the names of the releases; empty for all releases
     * @return the codebook, and warnings
     * @throws ProblemException if the codebook cannot be read, or lacks a release
     */
    Result read(String place, List<String> releases, List<Documentation.Source> docs) throws ProblemException {
        var codebook = reader.read().codebook();
        var names = codebook.releaseNames();
        for (var release : releases) {
            if (!names.contains(release)) {
                throw new ProblemException(
                        "codebook.release",
                        "no release " + release + " in " + place + ": expected one of " + String.join(", ", names));
            }
        }
        var warnings = new ArrayList<Diagnostic>();
        if (!releases.isEmpty() && !releases.containsAll(names)) {
            laterDefinitions(codebook, releases).forEach(warnings::add);
            var snapshots = Snapshots.of(codebook);
            codebook =
                    Merger.merge(releases.stream().distinct().map(snapshots::of).toList());
        }
        var documented = reader.document(new Result(codebook, List.of()), docs, true);
        documented.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .forEach(warnings::add);
        return new Result(documented.codebook(), warnings);
    }

    /** Returns a warning for each SQLite codebook if rows of the named releases have the definition of a later one. */
    private Stream<Diagnostic> laterDefinitions(Codebook codebook, List<String> releases) {
        var timeline = Timeline.of(codebook);
        boolean areLater = codebook.tables().stream()
                .flatMap(table -> table.codes().stream())
                .filter(code -> !releases.contains(code.lastRelease()))
                .anyMatch(
                        code -> timeline.span(code).stream().map(Release::name).anyMatch(releases::contains));
        return areLater
                ? reader.databases().stream()
                        .map(file -> new Diagnostic(
                                file,
                                0,
                                0,
                                Severity.WARNING,
                                "messages, types and places can be those of a later release, because SQLite has only"
                                        + " the last definition of a code: name the codebook.json that was written"
                                        + " with it"))
                : Stream.empty();
    }
}
