package dev.codebook.maven;

import dev.codebook.grammar.Diagnostic;
import dev.codebook.output.java.JavaWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Reads the headers of a Windows SDK, or of mingw-w64 or Wine, and writes their error, status and result codes as JSON,
 * SQLite and Java source. Generated Java becomes a part of the project.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true, requiresProject = false)
public final class GenerateMojo extends HeadersMojo {

    /**
     * What to write: {@code json}, {@code sqlite}, {@code java}, {@code csv}, {@code html}.
     *
     * <p>Example: {@code -Dcodebook.formats=json,sqlite}
     */
    @Parameter(property = "codebook.formats", defaultValue = "json,sqlite,java")
    @SuppressWarnings("NullAway.Init")
    private List<String> formats;

    /**
     * The folder to write to. Files in it that are not the goal's stay as they are. Without it: {@code codebook} in the
     * build directory, and without a POM {@code target/codebook}.
     *
     * <p>Example: {@code -Dcodebook.outputDirectory=codes}
     */
    @Parameter(property = "codebook.outputDirectory")
    private @Nullable File outputDirectory;

    /**
     * The package of the generated Java classes.
     *
     * <p>Example: {@code -Dcodebook.packageName=com.example.codes}
     */
    @Parameter(property = "codebook.packageName", defaultValue = "codebook")
    @SuppressWarnings("NullAway.Init")
    private String packageName;

    /**
     * Whether to do nothing.
     *
     * <p>Example: {@code -Dcodebook.skip=true}
     */
    @Parameter(property = "codebook.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenProject project;

    /** Made by Maven. */
    public GenerateMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Nothing is generated: codebook.skip is set.");
            return;
        }
        try {
            var request = request();
            var result = new Generation(reader(), getLog()::debug).run(request);
            report(result);
            addToProject(request);
        } catch (MistakesException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(outputDirectory() + ": error: cannot be written: " + e.getMessage(), e);
        }
    }

    private GenerateRequest request() throws MistakesException {
        var parameters = new Parameters();
        var request =
                new GenerateRequest(input(parameters), parameters.writers(formats, packageName), outputDirectory());
        parameters.check();
        return request;
    }

    /** Without a POM the model has a build directory too, but one of which a part is left as an expression. */
    private Path outputDirectory() {
        if (outputDirectory != null) {
            return outputDirectory.toPath();
        }
        var build = hasPom()
                ? Path.of(project.getBuild().getDirectory())
                : basedir().toPath().resolve("target");
        return build.resolve("codebook");
    }

    private boolean hasPom() {
        return project.getFile() != null;
    }

    private void report(GenerateResult result) {
        result.summary().forEach(getLog()::info);
        result.diagnostics(Diagnostic.Severity.WARNING).forEach(warning -> getLog().warn(warning.toString()));
        result.diagnostics(Diagnostic.Severity.NOTE).forEach(note -> getLog().debug(note.toString()));
    }

    private void addToProject(GenerateRequest request) {
        boolean java = request.writers().stream().anyMatch(JavaWriter.class::isInstance);
        if (!java || !hasPom()) {
            return;
        }
        var folder = request.outputDirectory();
        project.addCompileSourceRoot(folder.resolve(JavaWriter.SOURCES).toString());
        var resources = new Resource();
        resources.setDirectory(folder.resolve(JavaWriter.RESOURCES).toString());
        project.addResource(resources);
    }
}
