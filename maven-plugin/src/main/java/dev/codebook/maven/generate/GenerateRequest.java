package dev.codebook.maven.generate;

import dev.codebook.docs.Documentation;
import dev.codebook.maven.input.Input;
import dev.codebook.maven.input.ParameterErrors;
import dev.codebook.output.Formats;
import dev.codebook.output.file.CodebookWriter;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code generate}. It is serializable, because a second JVM does the work.
 *
 * @param input what to read
 * @param docs the sources of pages and remedies
 * @param formats the names of the formats to write, at least one, in lower case
 * @param packageName the package of the Java classes
 * @param module whether the Java classes are a module
 * @param messages whether the messages of codes and the descriptions from pages are written
 * @param outputDirectory the folder to write to
 * @param stateFolder the folder that contains the states of generations, or null if no state is recorded
 */
public record GenerateRequest(
        Input input,
        List<Documentation.Source> docs,
        List<String> formats,
        String packageName,
        boolean module,
        boolean messages,
        String outputDirectory,
        @Nullable String stateFolder)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** Copies the lists, because the lists that Maven injects may not be serializable. */
    public GenerateRequest {
        docs = List.copyOf(docs);
        formats = formats.stream().map(ParameterErrors::word).distinct().toList();
    }

    /** Adds the errors of the parameters {@code formats} and {@code packageName}, and of the input. */
    public void check(ParameterErrors errors) {
        input.check(errors);
        var known = formats(errors).names();
        var expected = "expected some of " + String.join(", ", known);
        if (formats.isEmpty()) {
            errors.add("formats", "empty: " + expected);
        }
        formats.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> errors.add("formats", "there is no format '" + name + "': " + expected));
    }

    /** Returns all formats. The Java writer checks the name of the package; an invalid name is added to the errors. */
    private Formats formats(ParameterErrors errors) {
        try {
            return new Formats(packageName, module);
        } catch (IllegalArgumentException e) {
            errors.add("packageName", String.valueOf(e.getMessage()));
            return new Formats("any", module);
        }
    }

    List<CodebookWriter> writers() {
        return new Formats(packageName, module).writers(formats);
    }

    /** Returns the same request for another folder, without a record of its state. */
    public GenerateRequest into(Path folder) {
        return new GenerateRequest(input, docs, formats, packageName, module, messages, folder.toString(), null);
    }

    /** Returns a text that is equal for requests that generate the same into the same folder. */
    String key() {
        var texts = Stream.of(packageName, String.valueOf(module), String.valueOf(messages), outputDirectory);
        var sources = docs.stream().flatMap(source -> Stream.of(source.name(), source.place()));
        return String.join(
                "\0",
                Stream.of(Stream.of(input.key()), texts, formats.stream(), Stream.of(""), sources)
                        .flatMap(each -> each)
                        .toList());
    }
}
