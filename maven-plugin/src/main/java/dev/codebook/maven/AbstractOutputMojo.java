package dev.codebook.maven;

import dev.codebook.docs.Documentation;
import dev.codebook.maven.input.Input;
import dev.codebook.maven.input.ParameterErrors;
import dev.codebook.model.ProblemException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The parameters of goals that write a codebook, or read the one that {@code generate} wrote. */
abstract class AbstractOutputMojo extends AbstractHeadersMojo {

    /**
     * The releases to read: one, a list, or {@code all}. Default: the newest release of each source. If neither the
     * folder nor the headers name the release, it receives the name given here. For {@code lookup} and {@code explain}:
     * the releases of the codebook to use; default: all.
     *
     * <p>Example: {@code -Dcodebook.release=10.0.16299.0}
     */
    @Parameter(property = "codebook.release")
    private List<String> release = List.of();

    /**
     * The folder that {@code generate} writes to, and that other goals read from. Other files in it are not changed.
     * Default: {@code codebook} in the build directory, and without a POM {@code target/codebook}.
     *
     * <p>Example: {@code -Dcodebook.outputDirectory=codes}
     */
    @Parameter(property = "codebook.outputDirectory")
    private @Nullable File outputDirectory;

    /**
     * Pages that document codes, and files with remedies: files, folders, or URLs with the digest of the file, {@code
     * https://host/page.html#sha256=<hexadecimal>}. In a folder, the files {@code .html}, {@code .htm}, {@code .xhtml},
     * {@code .md}, {@code .markdown} and {@code *remedies.yaml} are read. What is found is written to JSON, SQLite and
     * HTML, and shown by {@code lookup}.
     *
     * <p>Example: {@code -Dcodebook.docs=src/main/codebook/remedies.yaml,pages}
     */
    @Parameter(property = "codebook.docs")
    private List<String> docs = List.of();

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenProject project;

    /** Returns the sources of documentation. Remote pages are downloaded. */
    final List<Documentation.Source> docs() throws ProblemException {
        return pages(docs);
    }

    final Input input(ParameterErrors errors) {
        return input(release, errors);
    }

    /**
     * Returns the folder that {@code generate} writes to. Without a POM, the default does not use the build directory
     * of the model, which then contains an unresolved expression.
     */
    final Path outputDirectory() {
        if (outputDirectory != null) {
            return outputDirectory.toPath();
        }
        var build = hasPom() ? buildDirectory() : basedir().toPath().resolve("target");
        return build.resolve("codebook");
    }

    /**
     * Returns the folder for the states of generations: in the build directory, which {@code clean} deletes. Without
     * a POM, the folder is in the cache, so that the goal leaves no other folder behind.
     */
    final Path stateFolder() {
        return hasPom() ? buildDirectory().resolve("codebook-state") : cache().resolve("state");
    }

    /** Returns the build directory of the project, which must have a POM. */
    private Path buildDirectory() {
        return Path.of(project.getBuild().getDirectory());
    }

    /** Returns whether the project has a POM; a goal can also run in a folder without one. */
    final boolean hasPom() {
        return project.getFile() != null;
    }

    final MavenProject project() {
        return project;
    }
}
