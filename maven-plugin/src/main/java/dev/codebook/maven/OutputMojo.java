package dev.codebook.maven;

import dev.codebook.docs.Documentation;
import dev.codebook.maven.input.InputParameters;
import dev.codebook.model.ProblemException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The parameters of goals that write a codebook, or read the one that was written: which releases, and where it lies. */
abstract class OutputMojo extends HeadersMojo {

    /**
     * Which releases to read where there are several: one, a list, or {@code all}; without it the newest of each source.
     * Or what to call a release where neither folder nor headers say. Of a codebook that is looked into: the releases that
     * are asked; without it all.
     *
     * <p>Example: {@code -Dcodebook.release=10.0.16299.0}
     */
    @Parameter(property = "codebook.release")
    private List<String> release = List.of();

    /**
     * The folder that {@code generate} writes to, and in which other goals find what it wrote. Files in it that are not the
     * goal's stay as they are. Without it: {@code codebook} in the build directory, and without a POM {@code
     * target/codebook}.
     *
     * <p>Example: {@code -Dcodebook.outputDirectory=codes}
     */
    @Parameter(property = "codebook.outputDirectory")
    private @Nullable File outputDirectory;

    /**
     * Pages that say something of the codes, and remedies of your own: files and folders, or URLs with the digest of their
     * file, {@code https://host/page.html#sha256=<hexadecimal>}. Of a folder its {@code .html} and {@code .md} files are read,
     * and {@code remedies.yaml}. What is found is in JSON, SQLite and HTML, and {@code lookup} shows it.
     *
     * <p>Example: {@code -Dcodebook.docs=src/main/codebook/remedies.yaml,pages}
     */
    @Parameter(property = "codebook.docs")
    private List<String> docs = List.of();

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenProject project;

    final List<Documentation.Source> docs() throws ProblemException {
        return pages(docs);
    }

    final InputParameters input() throws ProblemException {
        return input(release);
    }

    /** Without a POM the model has a build directory too, but one of which a part is left as an expression. */
    final Path outputDirectory() {
        if (outputDirectory != null) {
            return outputDirectory.toPath();
        }
        var build = hasPom() ? buildDirectory() : basedir().toPath().resolve("target");
        return build.resolve("codebook");
    }

    /**
     * Where {@code generate} keeps what it read and wrote: the build's, which {@code clean} deletes; without a build in the
     * cache, so that nothing is left lying about.
     */
    final Path stateFolder() {
        return hasPom() ? buildDirectory().resolve("codebook-state") : cache().resolve("state");
    }

    /** Only with a POM. */
    final Path buildDirectory() {
        return Path.of(project.getBuild().getDirectory());
    }

    final boolean hasPom() {
        return project.getFile() != null;
    }

    final MavenProject project() {
        return project;
    }
}
