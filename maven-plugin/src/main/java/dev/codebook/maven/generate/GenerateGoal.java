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

/** Runs the goal {@code generate} in this JVM. */
public final class GenerateGoal {

    private final ProgressLines progress;
    private final List<Path> classPath;

    /**
     * Creates the goal.
     *
     * @param progress receives progress messages
     * @param classPath the files and folders from which Codebook is loaded
     */
    public GenerateGoal(Consumer<String> progress, List<Path> classPath) {
        this.progress = new ProgressLines(progress);
        this.classPath = classPath;
    }

    /**
     * Reads the input, writes all formats, and records the state.
     *
     * @return an outcome without errors
     * @throws ProblemException if there are errors; the files of the previous run are then unchanged
     */
    public GenerateOutcome run(GenerateRequest request) throws ProblemException {
        var writers = request.writers();
        // The writers prepare while the first headers are read, because that uses only one processor.
        var ready = CompletableFuture.runAsync(() -> writers.forEach(CodebookWriter::getReady));
        var inputs = request.stateFolder() == null ? InputRecorder.unwatched() : new InputRecorder();
        var result = read(request, inputs);
        var codebook = result.codebook();
        progress.writing(writers.stream().map(CodebookWriter::format).toList());
        ready.join();
        // Conflicts are searched while files are written, because that does not use all processors until the end.
        var conflicts = CompletableFuture.supplyAsync(() -> Conflict.of(codebook));
        var files = write(request, writers, codebook);
        var notes = new ArrayList<>(lines(result, Severity.NOTE));
        new UpToDateCheck(request, classPath).record(inputs, files, notes::add);
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
