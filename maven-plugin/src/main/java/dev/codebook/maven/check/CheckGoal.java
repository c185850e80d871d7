package dev.codebook.maven.check;

import dev.codebook.maven.generate.GenerateParameters;
import dev.codebook.maven.generate.GenerationJvm;
import dev.codebook.model.ProblemException;
import dev.codebook.output.FolderComparison;
import dev.codebook.output.file.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The work of the goal {@code check}: generates into a folder of its own, and compares. */
public final class CheckGoal {

    private final GenerationJvm jvm;

    public CheckGoal(GenerationJvm jvm) {
        this.jvm = jvm;
    }

    /**
     * Compares the tables in the output folder with what {@code generate} would write there. The folder stays as it is.
     *
     * @return lines that say what is otherwise; none where nothing is
     * @throws ProblemException where the user has to put something right
     * @throws IOException where the tables cannot be generated or compared
     */
    public List<String> run(GenerateParameters parameters) throws ProblemException, IOException {
        try (var folder = new TemporaryFolder(Files.createTempDirectory("codebook"))) {
            jvm.generate(parameters.into(folder.path()));
            return FolderComparison.differences(Path.of(parameters.outputDirectory()), folder.path());
        }
    }
}
