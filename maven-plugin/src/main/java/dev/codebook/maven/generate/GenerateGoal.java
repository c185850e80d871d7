package dev.codebook.maven.generate;

import dev.codebook.generator.Generator.Result;
import dev.codebook.maven.input.InputReader;
import dev.codebook.maven.state.InputRecorder;
import dev.codebook.model.Codebook;
import dev.codebook.model.Conflict;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.ProblemException;
import dev.codebook.model.merge.WithoutMessages;
import dev.codebook.output.Formats;
import dev.codebook.output.file.CodebookWriter;
import dev.codebook.output.file.WrittenFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The work of the goal {@code generate}, in this JVM. */
public final class GenerateGoal {

    private final ProgressLines progress;
    private final List<Path> program;

    /**
     * Creates the goal.
     *
     * @param progress receives progress messages
     * @param program the files and folders from which Codebook is loaded
     */
    public GenerateGoal(Consumer<String> progress, List<Path> program) {
        this.progress = new ProgressLines(progress);
        this.program = program;
    }

    /**
     * Reads the input, writes all formats, and records the state.
     *
     * @return an outcome without errors
     * @throws ProblemException if there are errors; the files are then those of the previous run
     */
    public GenerateOutcome run(GenerateRequest request) throws ProblemException {
        var writers = request.writers();
        // While the first headers are read, which keeps only one processor busy.
        var ready = CompletableFuture.runAsync(() -> writers.forEach(CodebookWriter::getReady));
        var inputs = request.stateFolder() == null ? InputRecorder.unwatched() : new InputRecorder();
        var result = read(request, inputs);
        var codebook = result.codebook();
        progress.writing(writers.stream().map(CodebookWriter::format).toList());
        ready.join();
        // While files are written, which does not keep all processors busy until the end.
        var conflicts = CompletableFuture.supplyAsync(() -> Conflict.of(codebook));
        var files = write(request, writers, codebook);
        var notes = new ArrayList<>(lines(result, Severity.NOTE));
        new UpToDateCheck(request, program).keep(inputs, files, notes::add);
        var folder = Path.of(request.outputDirectory());
        var summary = new GenerateSummary(codebook, conflicts.join(), writers, folder, result.diagnostics());
        return new GenerateOutcome(summary.lines(), lines(result, Severity.WARNING), notes, List.of());
    }

    private Result read(GenerateRequest request, InputRecorder inputs) throws ProblemException {
        var reader = new InputReader(request.input(), inputs, progress);
        var result = reader.read();
        return request.messages()
                ? reader.document(result, request.docs(), true)
                : reader.document(
                        new Result(WithoutMessages.of(result.codebook()), result.diagnostics()), request.docs(), false);
    }

    private static List<WrittenFile> write(GenerateRequest request, List<CodebookWriter> writers, Codebook codebook)
            throws ProblemException {
        try {
            return Formats.write(codebook, writers, Path.of(request.outputDirectory()));
        } catch (IOException e) {
            throw new ProblemException(
                    request.outputDirectory(),
                    "cannot be written: " + reason(e)
                            + ": make it writable, or name another folder with -Dcodebook.outputDirectory",
                    e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof FileAlreadyExistsException existing) {
            return existing.getFile() + " is a file";
        }
        return e instanceof AccessDeniedException denied
                ? denied.getFile() + " is protected"
                : String.valueOf(e.getMessage());
    }

    private static List<String> lines(Result result, Severity severity) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .map(Diagnostic::toString)
                .toList();
    }
}
