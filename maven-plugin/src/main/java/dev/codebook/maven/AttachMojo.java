package dev.codebook.maven;

import dev.codebook.maven.publish.Attachment;
import dev.codebook.maven.publish.ProjectId;
import dev.codebook.maven.publish.Publication;
import dev.codebook.maven.publish.PublicationRequest;
import dev.codebook.model.ProblemException;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Attaches the files that {@code generate} wrote to the project, so that {@code mvn deploy} publishes them. The
 * classifier of an artifact is the name of its format ({@code json}, {@code sqlite}, {@code java}). Further artifacts
 * are the schema of the JSON file ({@code schema}), a licence note ({@code licence}), a bill of materials ({@code
 * cyclonedx}) and checksums ({@code sha256}, {@code sha512}).
 *
 * <p>The version of the project should name the release of the headers. To publish the same release again, append a
 * number: {@code 10.0.16299.0}, {@code 10.0.16299.0-1}.
 */
@Mojo(name = "attach", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class AttachMojo extends AbstractMojo {

    /**
     * The output folder of {@code generate}.
     *
     * <p>Example: {@code -Dcodebook.outputDirectory=codes}
     */
    @Parameter(property = "codebook.outputDirectory", defaultValue = "${project.build.directory}/codebook")
    @SuppressWarnings("NullAway.Init")
    private File outputDirectory;

    /**
     * The formats to publish. They must include {@code json}, and {@code generate} must have written them. The Java
     * source is attached as a jar.
     *
     * <p>Example: {@code -Dcodebook.formats=json,sqlite}
     */
    @Parameter(property = "codebook.formats", defaultValue = "json,sqlite,java")
    @SuppressWarnings("NullAway.Init")
    private List<String> formats;

    /**
     * Skips the goal.
     *
     * <p>Example: {@code -Dcodebook.skip=true}
     */
    @Parameter(property = "codebook.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.build.directory}/codebook-attached", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private File workDirectory;

    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private @Nullable String outputTimestamp;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private String version;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenProject project;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private MavenProjectHelper projectHelper;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Nothing is attached: codebook.skip is set.");
            return;
        }
        try {
            var result = Publication.make(request());
            result.warnings().forEach(warning -> getLog().warn(warning.toString()));
            for (var file : result.attachments()) {
                projectHelper.attachArtifact(
                        project, file.type(), file.classifier(), file.file().toFile());
            }
            var classifiers =
                    result.attachments().stream().map(Attachment::classifier).collect(Collectors.joining(", "));
            getLog().info("Attached: " + classifiers);
        } catch (ProblemException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(outputDirectory + ": error: cannot be published: " + e.getMessage(), e);
        }
    }

    private PublicationRequest request() {
        var id = new ProjectId(project.getGroupId(), project.getArtifactId(), project.getVersion());
        return new PublicationRequest(
                id, outputDirectory.toPath(), workDirectory.toPath(), formats, outputTimestamp, version);
    }
}
