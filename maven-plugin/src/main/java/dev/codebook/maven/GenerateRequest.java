package dev.codebook.maven;

import dev.codebook.output.file.CodebookWriter;
import dev.codebook.output.model.Code;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to generate: the goal's parameters, checked.
 *
 * @param sdk where the headers come from, or null for what is installed
 * @param release which release, or its name; null for the newest
 * @param headers patterns; empty for the catalogue's headers
 * @param scope codes only, or every integer constant
 * @param writers one of each format, at least one
 * @param outputDirectory where to
 */
record GenerateRequest(
        @Nullable String sdk,
        @Nullable String release,
        List<String> headers,
        Code.Scope scope,
        List<CodebookWriter> writers,
        Path outputDirectory) {}
