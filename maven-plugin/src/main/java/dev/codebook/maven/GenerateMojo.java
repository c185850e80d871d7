package dev.codebook.maven;

import dev.codebook.maven.generate.ClassPath;
import dev.codebook.maven.generate.GenerateRequest;
import dev.codebook.maven.generate.GenerationJvm;
import dev.codebook.maven.generate.UpToDateCheck;
import dev.codebook.model.ProblemException;
import dev.codebook.output.java.JavaWriter;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;

/**
 * Reads the headers of a Windows SDK, or of mingw-w64 or Wine, and writes their error, status and result codes as JSON,
 * SQLite and Java source. Generated Java becomes part of the project.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true, requiresProject = false)
public final class GenerateMojo extends AbstractTablesMojo {

    /**
     * Whether the goal is skipped.
     *
     * <p>Example: {@code -Dcodebook.skip=true}
     */
    @Parameter(property = "codebook.skip", defaultValue = "false")
    private boolean skip;

    private final BuildContext buildContext;

    /**
     * Creates the goal.
     *
     * @param buildContext is notified of changed files; an IDE provides its own
     */
    @Inject
    public GenerateMojo(BuildContext buildContext) {
        this.buildContext = buildContext;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Nothing is generated: codebook.skip is set.");
            return;
        }
        try {
            var request = request();
            generate(request);
            addToProject(request);
        } catch (ProblemException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(outputDirectory() + ": error: cannot be generated: " + e.getMessage(), e);
        }
    }

    private void generate(GenerateRequest request) throws ProblemException, IOException {
        if (new UpToDateCheck(request, ClassPath.files()).isUpToDate()) {
            getLog().info("codebook is up to date: " + outputDirectory());
            return;
        }
        var outcome = new GenerationJvm(getLog()::debug, getLog()::info).generate(request);
        buildContext.refresh(outputDirectory().toFile());
        outcome.summary().forEach(getLog()::info);
        outcome.warnings().forEach(getLog()::warn);
        outcome.notes().forEach(getLog()::debug);
    }

    private void addToProject(GenerateRequest request) {
        if (!request.formats().contains("java") || !hasPom()) {
            return;
        }
        var folder = outputDirectory();
        project().addCompileSourceRoot(folder.resolve(JavaWriter.SOURCES).toString());
        var resources = new Resource();
        resources.setDirectory(folder.resolve(JavaWriter.RESOURCES).toString());
        project().addResource(resources);
    }
}
