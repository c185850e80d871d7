package dev.codebook.maven;

import dev.codebook.maven.diff.DiffGoal;
import dev.codebook.maven.diff.DiffRequest;
import dev.codebook.maven.input.InputParameters;
import dev.codebook.maven.input.Parameters;
import dev.codebook.maven.remote.RemoteKind;
import dev.codebook.maven.terminal.StandardOutput;
import dev.codebook.model.ProblemException;
import dev.codebook.output.diff.Difference;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says what one release has otherwise than another one: codes that were added or removed, or have another value, type,
 * message or header.
 */
@Mojo(name = "diff", threadSafe = true, requiresProject = false)
public final class DiffMojo extends HeadersMojo {

    /**
     * The earlier side: a release of {@code codebook} or {@code sdk}, a codebook ({@code .json} or Maven coordinates; of
     * several releases in it the newest), or a source of headers as {@code sdk} takes it. Without it: the release of
     * {@code codebook} before the other side.
     *
     * <p>Example: {@code -Dcodebook.from=10.0.14393.0}
     */
    @Parameter(property = "codebook.from")
    private @Nullable String from;

    /**
     * The later side, as {@code from}. Without it: the newest release of {@code codebook}.
     *
     * <p>Example: {@code -Dcodebook.to=new/codebook.json}
     */
    @Parameter(property = "codebook.to")
    private @Nullable String to;

    /**
     * How to say it: {@code text}, {@code markdown}, {@code json}.
     *
     * <p>Example: {@code -Dcodebook.format=markdown}
     */
    @Parameter(property = "codebook.format", defaultValue = "text")
    @SuppressWarnings("NullAway.Init")
    private String format;

    /**
     * The file to write to. Without it the difference is printed.
     *
     * <p>Example: {@code -Dcodebook.outputFile=changes.md}
     */
    @Parameter(property = "codebook.outputFile")
    private @Nullable File outputFile;

    /**
     * Whether the goal fails where anything has changed.
     *
     * <p>Example: {@code -Dcodebook.failOnChange=true}
     */
    @Parameter(property = "codebook.failOnChange", defaultValue = "false")
    private boolean failOnChange;

    /** Made by Maven. */
    public DiffMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            var input = input(List.of());
            var request = request(input);
            var difference = new DiffGoal(input.reader()).run(request);
            report(request, difference);
            if (request.failOnChange() && !difference.changes().isEmpty()) {
                throw new MojoFailureException(difference.before().name() + " and "
                        + difference.after().name() + " differ: " + difference.summary());
            }
        } catch (ProblemException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(outputFile + ": error: cannot be written: " + e.getMessage(), e);
        }
    }

    private @Nullable String local(@Nullable String side) throws ProblemException {
        return side == null ? null : local(List.of(side), RemoteKind.CODEBOOK).get(0);
    }

    private DiffRequest request(InputParameters input) throws ProblemException {
        var parameters = new Parameters();
        var request = new DiffRequest(
                local(from),
                local(to),
                input.input(parameters),
                parameters.differenceFormat(format),
                outputFile == null ? null : outputFile.toPath(),
                failOnChange);
        parameters.check();
        return request;
    }

    /** What is printed is printed bare, so that other programs can read it. */
    private void report(DiffRequest request, Difference difference) throws IOException {
        var text = request.format().render(difference);
        Path file = request.outputFile();
        if (file == null) {
            StandardOutput.print(text);
        } else {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
            getLog().info(difference.summary() + ": see " + file);
        }
    }
}
