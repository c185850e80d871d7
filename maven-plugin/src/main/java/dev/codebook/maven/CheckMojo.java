package dev.codebook.maven;

import dev.codebook.maven.check.CheckGoal;
import dev.codebook.maven.check.GenerateCommand;
import dev.codebook.maven.check.StaleTables;
import dev.codebook.maven.generate.GenerationJvm;
import dev.codebook.model.ProblemException;
import java.io.IOException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fails if tables that are kept with the sources of the project differ from the tables that {@code generate} would
 * write. The goal generates tables in a temporary folder with the same parameters, and compares both. The tables of the
 * project are not changed.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractTablesMojo {

    /**
     * Whether the goal is skipped.
     *
     * <p>Example: {@code -Dcodebook.skip=true}
     */
    @Parameter(property = "codebook.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MojoExecution execution;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenSession build;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Nothing is checked: codebook.skip is set.");
            return;
        }
        try {
            var differences = new CheckGoal(new GenerationJvm(getLog()::debug, getLog()::info)).run(request());
            if (!differences.isEmpty()) {
                throw new MojoFailureException(new StaleTables(outputDirectory(), differences, command()).message());
            }
            getLog().info(outputDirectory() + " is up to date");
        } catch (ProblemException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(outputDirectory() + ": error: cannot be checked: " + e.getMessage(), e);
        }
    }

    private String command() {
        return new GenerateCommand(
                        execution.getExecutionId(),
                        project().getFile().toPath(),
                        build.getSystemProperties().getProperty("user.dir", ""),
                        build.getUserProperties())
                .text();
    }
}
