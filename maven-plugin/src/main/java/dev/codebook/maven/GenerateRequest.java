package dev.codebook.maven;

import dev.codebook.output.file.CodebookWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * What to generate: the goal's parameters, checked.
 *
 * @param input what to read
 * @param writers one of each format, at least one
 * @param messages whether messages of codes are written
 * @param outputDirectory where to
 */
record GenerateRequest(Input input, List<CodebookWriter> writers, boolean messages, Path outputDirectory) {}
