package dev.codebook.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The parameters of goals that write tables, or compare those that were written: which, and where. */
abstract class TablesMojo extends HeadersMojo {

    /**
     * Which releases to read where there are several: one, a list, or {@code all}; without it the newest of each source.
     * Or what to call a release where neither folder nor headers say.
     *
     * <p>Example: {@code -Dcodebook.release=10.0.16299.0}
     */
    @Parameter(property = "codebook.release")
    private List<String> release = List.of();

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
     * Whether the generated Java is a module of its own, with a {@code module-info} and the name of its package. It is to
     * be all of the project's Java then.
     *
     * <p>Example: {@code -Dcodebook.module=true}
     */
    @Parameter(property = "codebook.module", defaultValue = "false")
    private boolean module;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenProject project;

    final GenerateParameters parameters() {
        return new GenerateParameters(
                input(release), formats, packageName, module, outputDirectory().toString());
    }

    /** Without a POM the model has a build directory too, but one of which a part is left as an expression. */
    final Path outputDirectory() {
        if (outputDirectory != null) {
            return outputDirectory.toPath();
        }
        var build = hasPom()
                ? Path.of(project.getBuild().getDirectory())
                : basedir().toPath().resolve("target");
        return build.resolve("codebook");
    }

    final boolean hasPom() {
        return project.getFile() != null;
    }

    final MavenProject project() {
        return project;
    }
}
