package dev.codebook.maven.generate;

import dev.codebook.docs.Documentation;
import dev.codebook.maven.input.Input;
import dev.codebook.output.file.CodebookWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * What to generate: the goal's parameters, checked.
 *
 * @param input what to read
 * @param docs pages and remedies that say something of the codes
 * @param writers one of each format, at least one
 * @param messages whether messages of codes, and what pages say, are written
 * @param outputDirectory where to
 */
public record GenerateRequest(
        Input input,
        List<Documentation.Source> docs,
        List<CodebookWriter> writers,
        boolean messages,
        Path outputDirectory) {

    /** Without pages. */
    public GenerateRequest(Input input, List<CodebookWriter> writers, boolean messages, Path outputDirectory) {
        this(input, List.of(), writers, messages, outputDirectory);
    }
}
