package dev.codebook.maven.diff;

import dev.codebook.maven.input.Input;
import dev.codebook.output.diff.DifferenceFormat;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to compare: the goal's parameters, checked.
 *
 * @param from the earlier side: a release of {@code input}, a codebook, a source of headers; null for the release before
 *     the other side
 * @param to the later side, likewise; null for the newest release of {@code input}
 * @param input what both sides are looked for in, and what to take of headers
 * @param format in which the difference is said
 * @param outputFile where to, or null for the terminal
 * @param failOnChange whether a change is a failure
 */
public record DiffRequest(
        @Nullable String from,
        @Nullable String to,
        Input input,
        DifferenceFormat format,
        @Nullable Path outputFile,
        boolean failOnChange) {}
