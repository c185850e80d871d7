package dev.codebook.maven;

import dev.codebook.maven.input.ParameterErrors;
import dev.codebook.maven.lookup.ExplainRequest;
import dev.codebook.model.ProblemException;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the codes in a log. It prints each line that contains codes, followed by their meanings, and at the end the
 * number of lines for each code.
 *
 * <p>The form of a number and the words before it decide whether the number is a code; times, ids, versions and
 * addresses are skipped. The goal reads the same codebook as {@code lookup}.
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false, aggregator = true)
public final class ExplainMojo extends AbstractCodebookMojo {

    /**
     * The log: text in UTF-8, UTF-16, UTF-32 or Windows-1252, also compressed with gzip, a log of Configuration Manager
     * or IIS, or events that Event Viewer or {@code wevtutil} exported as XML or text. {@code -} is standard input. The
     * log can have any length.
     *
     * <p>Example: {@code -Dcodebook.file=setup.log}
     */
    @Parameter(property = "codebook.file")
    private @Nullable String file;

    /**
     * A text to explain instead of a log.
     *
     * <p>Example: {@code -Dcodebook.line="Result: (Unknown Win32 Error code: 0x80192ee7)"}
     */
    @Parameter(property = "codebook.line")
    private @Nullable String line;

    /**
     * The format of the output: {@code text}, {@code json}.
     *
     * <p>Example: {@code -Dcodebook.format=json}
     */
    @Parameter(property = "codebook.format", defaultValue = "text")
    @SuppressWarnings("NullAway.Init")
    private String format;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            var errors = new ParameterErrors();
            var request = ExplainRequest.parse(file, line, format, basedir().toPath(), outputFile(), errors);
            errors.throwIfAny();
            try (var log = request.open(System.in)) {
                var opened = codebook();
                write(opened, out -> request.format().explain(log, opened.lookup(), out, isColoured(), width()));
            }
        } catch (ProblemException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
