package dev.codebook.maven.lookup;

import dev.codebook.lookup.answer.ExplanationFormat;
import dev.codebook.maven.input.ParameterErrors;
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
     */
    public static ExplainRequest parse(
            @Nullable String file, @Nullable String line, String format, Path base, ParameterErrors errors) {
        if (file == null && line == null) {
            errors.add(
                    "file",
                    "missing: name a log, such as -Dcodebook.file=setup.log, or - for standard input; or give a text with"
                            + " -Dcodebook.line");
        } else if (file != null && line != null) {
            errors.add("file", "both codebook.file and codebook.line are given: expected one of them");
        }
        return new ExplainRequest(
                file == null || file.equals("-") ? null : path(file, base, errors),
                String.valueOf(file),
                line,
                errors.format(format, ExplanationFormat.ALL, ExplanationFormat::name));
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
