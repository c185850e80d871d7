package dev.codebook.maven.lookup;

import dev.codebook.lookup.answer.ExplanationFormat;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to explain: the goal's parameters, checked.
 *
 * @param file the log; null where {@code line} is given, or standard input is read
 * @param name what the user calls the log
 * @param line the text itself, or null
 * @param format in which it is said
 */
public record ExplainRequest(
        @Nullable Path file, String name, @Nullable String line, ExplanationFormat format) {}
