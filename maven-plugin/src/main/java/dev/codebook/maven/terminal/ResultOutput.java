package dev.codebook.maven.terminal;

import dev.codebook.model.ProblemException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The place of a goal's result: a file or standard output. */
public final class ResultOutput {

    private ResultOutput() {}

    /** A result that is written while it is computed. */
    public interface Result {
        /**
         * Prints the result.
         *
         * @throws IOException if an input cannot be read
         */
        void print(PrintStream out) throws IOException;
    }

    /**
     * Writes a result.
     *
     * @param file the file to write to in UTF-8, whose folder is created; null for standard output
     * @throws ProblemException if the file cannot be written
     * @throws IOException if the result throws it
     */
    public static void write(@Nullable Path file, Result result) throws ProblemException, IOException {
        if (file == null) {
            var out = StandardOutput.open();
            result.print(out);
            out.flush();
            return;
        }
        try (var out = new PrintStream(new BufferedOutputStream(create(file)), false, StandardCharsets.UTF_8)) {
            result.print(out);
            if (out.checkError()) {
                throw new ProblemException(file.toString(), "cannot be written completely: the disk may be full");
            }
        }
    }

    private static OutputStream create(Path file) throws ProblemException {
        try {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(Objects.requireNonNullElse(folder, file));
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw new ProblemException(file.toString(), "cannot be written: " + e.getMessage(), e);
        }
    }
}
