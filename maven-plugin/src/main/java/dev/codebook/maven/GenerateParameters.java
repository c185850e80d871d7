package dev.codebook.maven;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * The parameters of {@code generate} as users write them, unchecked: plain texts, which can be handed to another JVM.
 *
 * @param input what to read
 * @param formats words
 * @param packageName of the Java classes
 * @param module whether they are a module
 * @param messages whether messages of codes are written
 * @param outputDirectory where to write
 */
record GenerateParameters(
        InputParameters input,
        List<String> formats,
        String packageName,
        boolean module,
        boolean messages,
        String outputDirectory)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** Copies the list. */
    GenerateParameters {
        formats = List.copyOf(formats);
    }

    /**
     * Does what they ask for, in this JVM.
     *
     * @throws MistakesException where the user has to put something right; nothing is written then
     * @throws IOException where writing fails; the old files are whole then
     */
    GenerateReport generate() throws MistakesException, IOException {
        return GenerateReport.of(new Generation(input.reader()).run(request()));
    }

    /** What they ask for, checked. */
    GenerateRequest request() throws MistakesException {
        var parameters = new Parameters();
        var request = new GenerateRequest(
                input.input(parameters),
                parameters.writers(formats, packageName, module),
                messages,
                Path.of(outputDirectory));
        parameters.check();
        return request;
    }

    /** Whether a format is asked for. */
    boolean has(String format) {
        return formats.stream().map(Parameters::word).anyMatch(format::equals);
    }
}
