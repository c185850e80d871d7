package dev.codebook.maven;

import dev.codebook.generator.sdk.source.Machine;
import dev.codebook.generator.sdk.source.SdkSources;
import dev.codebook.grammar.Diagnostic;
import dev.codebook.output.java.JavaWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
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
public final class GenerateMojo extends AbstractMojo {

    /**
     * Where the headers come from. A folder: an {@code Include} folder with one or many releases, {@code Windows Kits/10},
     * one release, or the flat folder of mingw-w64 or Wine. An archive of such a folder, which is read where it lies:
     * {@code .tgz .tar.gz .zip .nupkg .deb}. Or {@code mingw-w64}: the headers of that project, those installed on this
     * machine, else those of a package that apt-get or npm downloads. Without it: the installed Windows SDK, else
     * mingw-w64, else Wine, and nothing is downloaded.
     *
     * <p>Example: {@code -Dcodebook.sdk=/opt/winsdk/Include}
     */
    @Parameter(property = "codebook.sdk")
    private @Nullable String sdk;

    /**
     * Which release to read where there are several (the newest without it), or what to call it where neither folder nor
     * headers say.
     *
     * <p>Example: {@code -Dcodebook.release=10.0.16299.0}
     */
    @Parameter(property = "codebook.release")
    private @Nullable String release;

    /**
     * Which headers to read: patterns over their paths or file names, without regard to case. Without it: every header
     * that is known to hold codes, and with {@code scope=constants} every header.
     *
     * <p>Example: {@code -Dcodebook.headers=winerror.h,um/bits*.h}
     */
    @Parameter(property = "codebook.headers")
    private List<String> headers = List.of();

    /**
     * What to take of them: {@code codes}, or {@code constants} for every other integer constant as well (flags, ids,
     * facilities), each marked as no code.
     *
     * <p>Example: {@code -Dcodebook.scope=constants}
     */
    @Parameter(property = "codebook.scope", defaultValue = "codes")
    @SuppressWarnings("NullAway.Init")
    private String scope;

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

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private File basedir;

    @Parameter(defaultValue = "${settings.localRepository}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private File localRepository;

    @Parameter(defaultValue = "${settings.offline}", readonly = true)
    private boolean offline;

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
            var result = new Generation(sources(), getLog()::debug).run(request);
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
        var request = new GenerateRequest(
                parameters.sdk(sdk),
                parameters.release(release),
                headers,
                parameters.scope(scope),
                parameters.writers(formats, packageName),
                outputDirectory());
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
                : basedir.toPath().resolve("target");
        return build.resolve("codebook");
    }

    private boolean hasPom() {
        return project.getFile() != null;
    }

    private SdkSources sources() {
        var cache = localRepository.toPath().resolve(".cache/codebook");
        return new SdkSources(Machine.current(), basedir.toPath(), cache, offline);
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
