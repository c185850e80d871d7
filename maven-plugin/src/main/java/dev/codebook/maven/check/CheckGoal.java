package dev.codebook.maven.check;

import dev.codebook.maven.generate.GenerateRequest;
import dev.codebook.maven.generate.GenerationJvm;
import dev.codebook.model.ProblemException;
import dev.codebook.model.TemporaryFolder;
import dev.codebook.output.FolderComparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the goal {@code check}: generates tables in a temporary folder, and compares them with existing tables. */
public final class CheckGoal {

    private final GenerationJvm jvm;

    public CheckGoal(GenerationJvm jvm) {
        this.jvm = jvm;
    }

    /**
     * Compares the output folder, which is not changed, with the files that {@code generate} would write there.
     *
     * @return lines that describe the differences; empty if there are none
     * @throws ProblemException if the tables cannot be generated
     * @throws IOException if the files cannot be compared
     */
    public List<String> run(GenerateRequest request) throws ProblemException, IOException {
        try (var folder = new TemporaryFolder(Files.createTempDirectory("codebook"))) {
            jvm.generate(request.into(folder.path()));
            return FolderComparison.differences(Path.of(request.outputDirectory()), folder.path());
        }
    }
}
