package dev.codebook.maven;

import dev.codebook.lookup.Lookup;
import dev.codebook.maven.input.Parameters;
import dev.codebook.maven.lookup.ExplainGoal;
import dev.codebook.maven.terminal.StandardOutput;
import dev.codebook.model.ProblemException;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the codes in a log, and prints the lines that have some, what each code means below its line, and at the end how
 * many lines have which code. Numbers are codes by what they look like and what they are called; times, ids, versions and
 * addresses are none. It looks into the same codebook as {@code lookup}.
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false, aggregator = true)
public final class ExplainMojo extends CodebookMojo {

    /**
     * The log: text in UTF-8, UTF-16 or Windows-1252, what Configuration Manager writes for CMTrace, what IIS writes, or
     * events as Event Viewer and {@code wevtutil} export them, as XML or text. {@code -} is standard input. It can be of any
     * length.
     *
     * <p>Example: {@code -Dcodebook.file=setup.log}
     */
    @Parameter(property = "codebook.file")
    private @Nullable String file;

    /**
     * The text itself, instead of a file.
     *
     * <p>Example: {@code -Dcodebook.line="Result: (Unknown Win32 Error code: 0x80192ee7)"}
     */
    @Parameter(property = "codebook.line")
    private @Nullable String line;

    /**
     * How to say it: {@code text}, {@code json}.
     *
     * <p>Example: {@code -Dcodebook.format=json}
     */
    @Parameter(property = "codebook.format", defaultValue = "text")
    @SuppressWarnings("NullAway.Init")
    private String format;

    /** Made by Maven. */
    public ExplainMojo() {}

    /** What is printed is printed bare, so that other programs can read it, and {@code -q} leaves nothing else. */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            var parameters = new Parameters();
            var request =
                    parameters.explainRequest(file, line, format, basedir().toPath());
            parameters.check();
            var explaining = new ExplainGoal(System.in);
            try (var log = explaining.open(request)) {
                var opened = codebook();
                explaining.run(log, request, new Lookup(opened.codebook()), StandardOutput.open(), isColoured());
                getLog().info(opened.where());
            }
        } catch (ProblemException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
