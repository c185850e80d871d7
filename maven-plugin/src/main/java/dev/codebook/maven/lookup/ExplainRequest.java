package dev.codebook.maven.lookup;

import dev.codebook.lookup.answer.ExplanationFormat;
import dev.codebook.maven.input.ParameterErrors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
                errors.format(format, ExplanationFormat.ALL, ExplanationFormat::name));
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
