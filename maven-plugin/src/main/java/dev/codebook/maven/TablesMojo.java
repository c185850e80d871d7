package dev.codebook.maven;

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
     * {@code false} names and numbers alone are.
     *
     * <p>Example: {@code -Dcodebook.messages=false}
     */
    @Parameter(property = "codebook.messages", defaultValue = "true")
    private boolean messages;

    /**
     * Pages that say something of the codes, and remedies of your own: files and folders, or URLs with the digest of their
     * file, {@code https://host/page.html#sha256=<hexadecimal>}. Of a folder its {@code .html} and {@code .md} files are read,
     * and {@code remedies.yaml}. What is found is in JSON, SQLite and HTML, and the goal {@code lookup} shows it.
     *
     * <p>Example: {@code -Dcodebook.docs=src/main/codebook/remedies.yaml,pages}
     */
    @Parameter(property = "codebook.docs")
    private List<String> docs = List.of();

    final GenerateParameters parameters() throws MistakesException {
        return new GenerateParameters(
                input(),
                pages(docs),
                formats,
                packageName,
                module,
                messages,
                outputDirectory().toString());
    }
}
