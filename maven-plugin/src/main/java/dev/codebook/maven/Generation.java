package dev.codebook.maven;

import dev.codebook.generator.Generator;
import dev.codebook.generator.sdk.SdkException;
import dev.codebook.generator.sdk.SdkTree;
import dev.codebook.generator.sdk.source.SdkSources;
import dev.codebook.grammar.Diagnostic;
import dev.codebook.output.Formats;
import dev.codebook.output.file.CodebookWriter;
import dev.codebook.output.html.HtmlWriter;
import dev.codebook.output.java.JavaWriter;
import dev.codebook.output.model.Code;
import dev.codebook.output.model.Codebook;
import dev.codebook.output.model.Conflict;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The work of the goal {@code generate}: one request, one result. */
final class Generation {

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

    private final SdkSources sources;
    private final Consumer<String> log;

    /** @param log is told what only those want to know who look for a fault */
    Generation(SdkSources sources, Consumer<String> log) {
        this.sources = sources;
        this.log = log;
    }

    /**
     * Generates.
     *
     * @throws MistakesException where the user has to put something right; nothing is written then
     * @throws IOException where writing fails; the old files are whole then
     */
    GenerateResult run(GenerateRequest request) throws MistakesException, IOException {
        if (request.scope() == Code.Scope.CODE) {
            return generate(request);
        }
        var compiler = new FirstCompiler(log);
        try {
            return generate(request);
        } finally {
            compiler.close();
        }
    }

    private GenerateResult generate(GenerateRequest request) throws MistakesException, IOException {
        var result = Generator.generate(open(request), new Generator.Selection(request.headers(), request.scope()));
        refuse(result.diagnostics());
        // Beside the writing, which keeps no more than one processor busy to its end.
        var conflicts = CompletableFuture.supplyAsync(() -> Conflict.of(result.codebook()));
        write(request, result.codebook());
        return new GenerateResult(result.codebook(), conflicts.join(), written(request), result.diagnostics());
    }

    private SdkTree open(GenerateRequest request) throws MistakesException {
        try {
            return sources.open(request.sdk(), request.release());
        } catch (SdkException e) {
            throw new MistakesException(List.of(e.diagnostic()));
        }
    }

    private static void refuse(List<Diagnostic> diagnostics) throws MistakesException {
        var errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new MistakesException(errors);
        }
    }

    private static void write(GenerateRequest request, Codebook codebook) throws MistakesException, IOException {
        try {
            Formats.write(codebook, request.writers(), request.outputDirectory());
        } catch (FileSystemException e) {
            throw new MistakesException(
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
