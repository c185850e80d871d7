package dev.codebook.maven.lookup;

import dev.codebook.lookup.answer.ExplanationFormat;
import dev.codebook.lookup.explain.LogDecoder;
import dev.codebook.maven.input.ParameterErrors;
import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code explain}.
 *
 * @param file the path of the log, or null if {@code line} or standard input is explained
 * @param name the name of the log, as the user wrote it
 * @param line a text that is explained instead of a log, or null
 * @param format the format of the explanation
 */
public record ExplainRequest(
        @Nullable Path file, String name, @Nullable String line, ExplanationFormat format) {

    /**
     * Parses the parameters.
     *
     * @param file a path, {@code -} for standard input, or null
     * @param line a text, or null
     * @param format the name of a format
     * @param base the folder against which a relative path is resolved
     * @param outputFile the file to write to, which must not be the log; null for standard output
     */
    public static ExplainRequest parse(
            @Nullable String file,
            @Nullable String line,
            String format,
            Path base,
            @Nullable Path outputFile,
            ParameterErrors errors) {
        if (file == null && line == null) {
            errors.add(
                    "file",
                    "missing: name a log, such as -Dcodebook.file=setup.log, or - for standard input; or give a text with"
                            + " -Dcodebook.line");
        } else if (file != null && line != null) {
            errors.add("file", "both codebook.file and codebook.line are given: expected one of them");
        }
        var path = file == null || file.equals("-") ? null : path(file, base, errors);
        if (path != null && outputFile != null && isSame(path, outputFile)) {
            errors.add("outputFile", file + " is the log: expected another file");
        }
        return new ExplainRequest(
                path,
                String.valueOf(file),
                line,
                errors.format(format, List.of(ExplanationFormat.values()), ExplanationFormat::word));
    }

    /**
     * Opens the log. It is opened before a codebook is searched for, so that a missing log is reported without delay.
     *
     * @param standardInput the log that is read if the request does not name one
     * @throws ProblemException if the log does not exist, or cannot be read
     */
    public Reader open(InputStream standardInput) throws ProblemException {
        if (line != null) {
            return new StringReader(line);
        }
        if (file != null && Files.isDirectory(file)) {
            throw new ProblemException("codebook.file", name + " is a folder: expected a log");
        }
        try {
            return LogDecoder.open(file == null ? standardInput : Files.newInputStream(file));
        } catch (NoSuchFileException e) {
            throw new ProblemException(
                    "codebook.file", name + " does not exist: expected a log, or - for standard input");
        } catch (IOException e) {
            throw new ProblemException("codebook.file", name + ": " + e.getMessage());
        }
    }

    private static boolean isSame(Path log, Path outputFile) {
        try {
            return Files.isSameFile(log, outputFile);
        } catch (IOException e) {
            return false; // one of them does not exist
        }
    }

    private static @Nullable Path path(String file, Path base, ParameterErrors errors) {
        try {
            return base.resolve(file);
        } catch (InvalidPathException e) {
            errors.add("file", "not a path: " + e.getReason());
            return null;
        }
    }
}
