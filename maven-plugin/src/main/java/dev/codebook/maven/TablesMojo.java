package dev.codebook.maven;

import dev.codebook.maven.generate.GenerateParameters;
import dev.codebook.model.ProblemException;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters of goals that write tables, or compare those that were written: in which formats. */
abstract class TablesMojo extends OutputMojo {

    /**
     * What to write: {@code json}, {@code sqlite}, {@code java}, {@code csv}, {@code html}.
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
     * Whether the generated Java is a module of its own, with a {@code module-info} and the name of its package. It is to
     * be all of the project's Java then.
     *
     * <p>Example: {@code -Dcodebook.module=true}
     */
    @Parameter(property = "codebook.module", defaultValue = "false")
    private boolean module;

    /**
     * Whether the messages of codes are written: the texts that headers document them with, which are their owner's. With
     * {@code false} neither they are, with style and {@code MessageId}, nor what pages say: names and numbers alone, and
     * remedies of your own that {@code docs} names.
     *
     * <p>Example: {@code -Dcodebook.messages=false}
     */
    @Parameter(property = "codebook.messages", defaultValue = "true")
    private boolean messages;

    final GenerateParameters parameters() throws ProblemException {
        return new GenerateParameters(
                input(),
                docs(),
                formats,
                packageName,
                module,
                messages,
                outputDirectory().toString());
    }
}
