package dev.codebook.maven;

import dev.codebook.maven.diff.DiffGoal;
import dev.codebook.maven.diff.DiffRequest;
import dev.codebook.maven.input.ParameterErrors;
import dev.codebook.maven.remote.RemoteKind;
import dev.codebook.maven.terminal.ResultOutput;
import dev.codebook.model.ProblemException;
import dev.codebook.output.diff.Difference;
import dev.codebook.output.diff.DifferenceFormat;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows what changed between two releases: codes that were added or removed, and codes whose value, type, message or
 * header changed.
 */
@Mojo(name = "diff", threadSafe = true, requiresProject = false)
public final class DiffMojo extends AbstractHeadersMojo {

    /**
     * The earlier side: a release of {@code codebook} or {@code sdk}; the newest release of a codebook ({@code .json}
     * or Maven coordinates); or a source of headers, as for {@code sdk}. Default: the release of {@code codebook}
     * before the later side.
     *
     * <p>Example: {@code -Dcodebook.from=10.0.14393.0}
     */
    @Parameter(property = "codebook.from")
    private @Nullable String from;

    /**
     * The later side, in the same form as {@code from}. Default: the newest release of {@code codebook}.
     *
     * <p>Example: {@code -Dcodebook.to=new/codebook.json}
     */
    @Parameter(property = "codebook.to")
    private @Nullable String to;

    /**
     * The format of the output: {@code text}, {@code markdown}, {@code json}.
     *
     * <p>Example: {@code -Dcodebook.format=markdown}
     */
    @Parameter(property = "codebook.format", defaultValue = "text")
    @SuppressWarnings("NullAway.Init")
    private String format;

    /**
     * The file to write to, in UTF-8. Default: standard output.
     *
     * <p>Example: {@code -Dcodebook.outputFile=changes.md}
     */
    @Parameter(property = "codebook.outputFile")
    private @Nullable File outputFile;

    /**
     * Whether the goal fails if anything has changed.
     *
     * <p>Example: {@code -Dcodebook.failOnChange=true}
     */
    @Parameter(property = "codebook.failOnChange", defaultValue = "false")
    private boolean failOnChange;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            var request = request();
            var difference = DiffGoal.run(request);
            report(request, difference);
            if (request.failOnChange() && !difference.changes().isEmpty()) {
                throw new MojoFailureException(difference.before().name() + " and "
                        + difference.after().name() + " differ: " + difference.summary());
            }
        } catch (ProblemException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private @Nullable String local(@Nullable String side) throws ProblemException {
        return side == null ? null : local(List.of(side), RemoteKind.CODEBOOK).get(0);
    }

    private DiffRequest request() throws ProblemException {
        var errors = new ParameterErrors();
        var input = input(List.of(), errors);
        var outputFormat = errors.format(format, DifferenceFormat.ALL, DifferenceFormat::name);
        input.check(errors);
        errors.throwIfAny();
        return new DiffRequest(
                local(from),
                local(to),
                downloaded(input),
                outputFormat,
                outputFile == null ? null : outputFile.toPath(),
                failOnChange);
    }

    private void report(DiffRequest request, Difference difference) throws ProblemException, IOException {
        var file = request.outputFile();
        ResultOutput.write(file, out -> out.print(request.format().render(difference)));
        if (file != null) {
            getLog().info(difference.summary() + ": see " + file);
        }
    }
}
