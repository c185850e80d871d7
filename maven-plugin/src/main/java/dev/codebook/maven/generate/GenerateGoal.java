package dev.codebook.maven.generate;

import dev.codebook.maven.input.InputReader;
import dev.codebook.model.Codebook;
import dev.codebook.model.Conflict;
import dev.codebook.model.ProblemException;
import dev.codebook.model.merge.WithoutMessages;
import dev.codebook.output.Formats;
import dev.codebook.output.file.CodebookWriter;
import dev.codebook.output.file.WrittenFile;
import dev.codebook.output.html.HtmlWriter;
import dev.codebook.output.java.JavaWriter;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The work of the goal {@code generate}: one request, one result. */
public final class GenerateGoal {

    /** What to look at first of each format. */
    private static final Map<String, String> PLACES = Map.of(
            "json",
            "codebook.json",
            "sqlite",
            "codebook.sqlite",
            "java",
            JavaWriter.SOURCES,
            "csv",
            "codebook.csv",
            "html",
            HtmlWriter.FILE);

    private final InputReader reader;
    private final ProgressLines progress;

    public GenerateGoal(InputReader reader) {
        this(reader, new ProgressLines(unseen -> {}));
    }

    /** @param progress is told when all is read */
    public GenerateGoal(InputReader reader, ProgressLines progress) {
        this.reader = reader;
        this.progress = progress;
    }

    /**
     * Generates.
     *
     * @throws ProblemException where the user has to put something right; nothing is written then
     * @throws IOException where writing fails; the old files are whole then
     */
    public GenerateResult run(GenerateRequest request) throws ProblemException, IOException {
        // Beside the first steps of the reading, which keep one processor busy.
        var ready = CompletableFuture.runAsync(() -> request.writers().forEach(CodebookWriter::getReady));
        var result = read(request);
        var codebook = result.codebook();
        progress.writing(request.writers().stream().map(CodebookWriter::format).toList());
        ready.join();
        // Beside the writing, which does not keep all processors busy to its end.
        var conflicts = CompletableFuture.supplyAsync(() -> Conflict.of(codebook));
        var files = write(request, codebook);
        return new GenerateResult(codebook, conflicts.join(), written(request), files, result.diagnostics());
    }

    private InputReader.Result read(GenerateRequest request) throws ProblemException {
        var read = reader.read(request.input());
        if (request.messages()) {
            return reader.document(read, request.docs());
        }
        var bare = new InputReader.Result(WithoutMessages.of(read.codebook()), read.diagnostics());
        return reader.documentByRemedies(bare, request.docs());
    }

    private static List<WrittenFile> write(GenerateRequest request, Codebook codebook)
            throws ProblemException, IOException {
        try {
            return Formats.write(codebook, request.writers(), request.outputDirectory());
        } catch (FileSystemException e) {
            throw new ProblemException(
                    request.outputDirectory().toString(),
                    "cannot be written: " + reason(e)
                            + ": make it writable, or name another folder with -Dcodebook.outputDirectory");
        }
    }

    private static String reason(FileSystemException e) {
        if (e instanceof FileAlreadyExistsException) {
            return e.getFile() + " is a file";
        }
        return e instanceof AccessDeniedException ? e.getFile() + " is protected" : String.valueOf(e.getMessage());
    }

    private static List<GenerateResult.Written> written(GenerateRequest request) {
        return request.writers().stream()
                .map(CodebookWriter::format)
                .map(format -> new GenerateResult.Written(
                        format, request.outputDirectory().resolve(PLACES.getOrDefault(format, ""))))
                .toList();
    }
}
