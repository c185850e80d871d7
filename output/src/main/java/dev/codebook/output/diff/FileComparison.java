package dev.codebook.output.diff;

import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Compares a file of a codebook with the newly generated one. */
public interface FileComparison {

    /**
     * Compares two files that exist.
     *
     * @param old the committed file
     * @param now the newly generated file
     * @return the lines that describe the differences; an empty list if both files have the same content
     * @throws ProblemException if a file is damaged
     * @throws IOException if a file cannot be read
     */
    List<String> differences(Path old, Path now) throws ProblemException, IOException;
}
