package dev.codebook.maven.generate;

import dev.codebook.docs.Documentation;
import dev.codebook.maven.input.InputParameters;
import dev.codebook.maven.input.Parameters;
import dev.codebook.maven.state.Inputs;
import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The parameters of {@code generate} as users write them, unchecked: plain texts, which can be handed to another JVM.
 *
 * @param input what to read
 * @param docs pages and remedies
 * @param formats words
 * @param packageName of the Java classes
 * @param module whether they are a module
 * @param messages whether messages of codes, and what pages say, are written
 * @param outputDirectory where to write
 */
public record GenerateParameters(
        InputParameters input,
        List<Documentation.Source> docs,
        List<String> formats,
        String packageName,
        boolean module,
        boolean messages,
        String outputDirectory)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** Copies the lists. */
    public GenerateParameters {
        docs = List.copyOf(docs);
        formats = List.copyOf(formats);
    }

    /** Without pages. */
    public GenerateParameters(
            InputParameters input,
            List<String> formats,
            String packageName,
            boolean module,
            boolean messages,
            String outputDirectory) {
        this(input, List.of(), formats, packageName, module, messages, outputDirectory);
    }

    /**
     * Does what they ask for, in this JVM.
     *
     * @param progress takes lines that say how far it has come
     * @throws ProblemException where the user has to put something right; nothing is written then
     * @throws IOException where writing fails; the old files are whole then
     */
    public GenerateReport generate(Consumer<String> progress) throws ProblemException, IOException {
        var inputs = new Inputs();
        var lines = new ProgressLines(progress);
        var result = new GenerateGoal(input.reader(inputs, lines), lines).run(request());
        return GenerateReport.of(result, inputs.state(result.files()).orElse(null));
    }

    /** What they ask for, checked. */
    public GenerateRequest request() throws ProblemException {
        var parameters = new Parameters();
        var request = new GenerateRequest(
                input.input(parameters),
                docs,
                parameters.writers(formats, packageName, module),
                messages,
                Path.of(outputDirectory));
        parameters.check();
        return request;
    }

    /** The same but for the means by which the input is read. */
    public GenerateParameters withoutMeans() {
        return new GenerateParameters(
                input.withoutMeans(), docs, formats, packageName, module, messages, outputDirectory);
    }

    /** The same into another folder. */
    public GenerateParameters into(Path folder) {
        return new GenerateParameters(input, docs, formats, packageName, module, messages, folder.toString());
    }

    /** Whether a format is asked for. */
    public boolean has(String format) {
        return formats.stream().map(Parameters::word).anyMatch(format::equals);
    }
}
