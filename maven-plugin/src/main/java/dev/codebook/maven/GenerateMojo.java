package dev.codebook.maven;

import dev.codebook.maven.generate.GenerateParameters;
import dev.codebook.maven.generate.GenerateReport;
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
 * SQLite and Java source. Generated Java becomes a part of the project.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true, requiresProject = false)
public final class GenerateMojo extends TablesMojo {

    /**
     * Whether to do nothing.
     *
     * <p>Example: {@code -Dcodebook.skip=true}
     */
    @Parameter(property = "codebook.skip", defaultValue = "false")
    private boolean skip;

    private final BuildContext buildContext;

    /**
     * Made by Maven.
     *
     * @param buildContext the build: Maven's own, or that of an IDE, which is to look at what was written
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
            var parameters = parameters();
            generate(parameters);
            addToProject(parameters);
        } catch (ProblemException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(outputDirectory() + ": error: cannot be written: " + e.getMessage(), e);
        }
    }

    private void generate(GenerateParameters parameters) throws ProblemException, IOException {
        var check = new UpToDateCheck(parameters, GenerationJvm.classPath(), stateFolder(), getLog()::debug);
        if (check.holds()) {
            getLog().info("codebook is up to date: " + outputDirectory());
            return;
        }
        var report = new GenerationJvm(getLog()::debug, getLog()::info).generate(parameters);
        check.keep(report.state());
        buildContext.refresh(outputDirectory().toFile());
        report(report);
    }

    private void report(GenerateReport report) {
        report.summary().forEach(getLog()::info);
        report.warnings().forEach(getLog()::warn);
        report.notes().forEach(getLog()::debug);
    }

    private void addToProject(GenerateParameters parameters) {
        if (!parameters.has("java") || !hasPom()) {
            return;
        }
        var folder = outputDirectory();
        project().addCompileSourceRoot(folder.resolve(JavaWriter.SOURCES).toString());
        var resources = new Resource();
        resources.setDirectory(folder.resolve(JavaWriter.RESOURCES).toString());
        project().addResource(resources);
    }
}
