package dev.codebook.maven;

import dev.codebook.model.ProblemException;
import dev.codebook.output.FolderComparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The work of the goal {@code check}: generates into a folder of its own, and compares. */
final class CheckGoal {

    private final GenerationJvm jvm;

    CheckGoal(GenerationJvm jvm) {
        this.jvm = jvm;
    }

    /**
     * Compares the tables in the output folder with what {@code generate} would write there. The folder stays as it is.
     *
     * @return lines that say what is otherwise; none where nothing is
     * @throws ProblemException where the user has to put something right
     * @throws IOException where the tables cannot be generated or compared
     */
    List<String> run(GenerateParameters parameters) throws ProblemException, IOException {
        var folder = Files.createTempDirectory("codebook");
        try {
            jvm.generate(parameters.into(folder));
            return FolderComparison.differences(Path.of(parameters.outputDirectory()), folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
