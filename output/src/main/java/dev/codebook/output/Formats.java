package dev.codebook.output;

import dev.codebook.model.Codebook;
import dev.codebook.output.csv.CsvWriter;
import dev.codebook.output.file.CodebookWriter;
import dev.codebook.output.file.OutputFolder;
import dev.codebook.output.file.WrittenFile;
import dev.codebook.output.html.HtmlWriter;
import dev.codebook.output.java.JavaWriter;
import dev.codebook.output.json.JsonWriter;
import dev.codebook.output.program.ProgramWriter;
import dev.codebook.output.sqlite.SqliteWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** The formats that a codebook can be written in. Users choose formats by name. */
public final class Formats {

    private final List<CodebookWriter> all;

    /**
     * Creates the writers of all formats.
     *
     * @param packageName the package of the Java source
     * @param withModule whether to write a {@code module-info}, so that the Java source is a module
     * @throws IllegalArgumentException if {@code packageName} cannot be the name of a package
     */
    public Formats(String packageName, boolean withModule) {
        all = List.of(
                new JsonWriter(),
                new SqliteWriter(),
                new JavaWriter(packageName, withModule),
                new CsvWriter(),
                new HtmlWriter(),
                new ProgramWriter());
    }

    /** Returns the names of all formats. */
    public List<String> names() {
        return all.stream().map(CodebookWriter::format).toList();
    }

    /**
     * Returns the writers of the named formats without duplicates, in the order of {@link #names}.
     *
     * @throws IllegalArgumentException if a name is not the name of a format
     */
    public List<CodebookWriter> writers(Collection<String> names) {
        for (var name : names) {
            if (!names().contains(name)) {
                throw new IllegalArgumentException(
                        "there is no format '" + name + "'; expected one of " + String.join(", ", names()));
            }
        }
        return all.stream().filter(writer -> names.contains(writer.format())).toList();
    }

    /**
     * Writes a codebook in several formats, in parallel. If a format fails, no file is replaced.
     *
     * @return the files of all formats
     * @throws IOException if a file cannot be written
     */
    public static List<WrittenFile> write(Codebook codebook, List<CodebookWriter> writers, Path path)
            throws IOException {
        return OutputFolder.write(path, folder -> write(codebook, writers, folder));
    }

    private static void write(Codebook codebook, List<CodebookWriter> writers, OutputFolder folder) throws IOException {
        // The format with several parts takes longest, so its parts start first. More threads than processors would
        // delay it.
        var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            var runs = writers.stream()
                    .map(writer -> writer.parts(codebook, folder))
                    .sorted(Comparator.comparing(parts -> -parts.size()))
                    .flatMap(List::stream)
                    .map(part -> CompletableFuture.supplyAsync(() -> failure(part), threads))
                    .toList();
            // Wait for all writers: a failure deletes the temporary files, and another writer may still use them.
            CompletableFuture.allOf(runs.toArray(CompletableFuture[]::new))
                    .exceptionally(failure -> null)
                    .join();
            for (var run : runs) {
                var failure = run.join();
                if (failure.isPresent()) {
                    throw failure.get();
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Optional<IOException> failure(CodebookWriter.Part part) {
        try {
            part.write();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }
}
