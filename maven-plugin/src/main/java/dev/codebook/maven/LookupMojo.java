package dev.codebook.maven;

import dev.codebook.maven.input.ParameterErrors;
import dev.codebook.maven.lookup.LookupRequest;
import dev.codebook.model.ProblemException;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Looks up a number, a name or the words of a message, and shows everything that it can mean.
 *
 * <p>The goal reads the codebook that the parameter {@code codebook} names. Without this parameter, it reads the
 * codebook that {@code generate} wrote in this project. If there is none, or if {@code sdk} names other headers or
 * headers that have changed since, it reads the headers, and caches their codebook. If nothing is found, the goal says
 * so, and succeeds.
 */
@Mojo(name = "lookup", threadSafe = true, requiresProject = false)
public final class LookupMojo extends AbstractCodebookMojo {

    /**
     * The input: a number as it appears in logs ({@code 80192ee7}, {@code -2145833241}, {@code 12007}), a name or part
     * of a name, with {@code *} for any characters, or words of a message. Several inputs are separated by commas.
     * Numbers and names can also be separated by blanks.
     *
     * <p>Example: {@code -Dcodebook.code=80192ee7}
     */
    @Parameter(property = "codebook.code")
    private @Nullable String code;

    /**
     * The format of the output: {@code text}, {@code json}, or a table with one row for each number or code:
     * {@code markdown}, {@code csv}.
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
            var request = LookupRequest.parse(code, format, errors);
            errors.throwIfAny();
            var opened = codebook();
            var lookup = opened.lookup();
            var answers = request.inputs().stream().map(lookup::answer).toList();
            write(opened, out -> out.print(request.format().render(lookup, answers, isColoured(), width())));
        } catch (ProblemException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException("the cache cannot be written: " + e.getMessage(), e);
        }
    }
}
