package dev.codebook.maven.diff;

import dev.codebook.maven.input.Input;
import dev.codebook.output.diff.DifferenceFormat;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code diff}.
 *
 * @param from the earlier side, which is a release of {@code input}, a codebook, or a source of headers; null for the
 *     release before the later side
 * @param to the later side, in the same form as {@code from}; null for the newest release of {@code input}
 * @param input the codebooks and headers that contain the releases, and the selection of headers and constants
 * @param format the format of the difference
 * @param outputFile the file to write to, or null for standard output
 * @param failOnChange whether the goal fails if there is a difference
 */
public record DiffRequest(
        @Nullable String from,
        @Nullable String to,
        Input input,
        DifferenceFormat format,
        @Nullable Path outputFile,
        boolean failOnChange) {}
