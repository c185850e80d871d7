package dev.codebook.maven;

import dev.codebook.docs.Documentation;
import dev.codebook.maven.generate.GenerateRequest;
import dev.codebook.maven.input.Input;
import dev.codebook.maven.input.ParameterErrors;
import dev.codebook.model.ProblemException;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters of the goals that write or compare tables. */
abstract class AbstractTablesMojo extends AbstractOutputMojo {

    /**
     * The formats to write: {@code json}, {@code sqlite}, {@code java}, {@code csv}, {@code html}, {@code
     * program}.
     *
     * <p>Example: {@code -Dcodebook.formats=json,sqlite}
     */
    @Parameter(property = "codebook.formats", defaultValue = "json,sqlite,java")
    @SuppressWarnings("NullAway.Init")
    private List<String> formats;

    /**
     * The package of the generated Java classes.
     *
     * <p>Example: {@code -Dcodebook.packageName=com.example.codes}
     */
    @Parameter(property = "codebook.packageName", defaultValue = "codebook")
    @SuppressWarnings("NullAway.Init")
    private String packageName;

    /**
     * Whether the generated Java is a module, with a {@code module-info} and the name of its package. The project then
     * must contain no other Java.
     *
     * <p>Example: {@code -Dcodebook.module=true}
     */
    @Parameter(property = "codebook.module", defaultValue = "false")
    private boolean module;

    /**
     * Whether the messages of codes are written. They are texts in the headers, which belong to the owner of the
     * headers. With {@code false}, names and numbers are written without messages, message styles, {@code MessageId}
     * and the content of pages; remedies that {@code docs} names are still written.
     *
     * <p>Example: {@code -Dcodebook.messages=false}
     */
    @Parameter(property = "codebook.messages", defaultValue = "true")
    private boolean messages;

    /** Checks the parameters, then downloads remote files. The request has the paths of the downloaded files. */
    final GenerateRequest request() throws ProblemException {
        var errors = new ParameterErrors();
        var input = input(errors);
        request(input, List.of()).check(errors);
        errors.throwIfAny();
        return request(downloaded(input), docs());
    }

    private GenerateRequest request(Input input, List<Documentation.Source> docs) {
        return new GenerateRequest(
                input,
                docs,
                formats,
                packageName,
                module,
                messages,
                outputDirectory().toString(),
                stateFolder().toString());
    }
}
