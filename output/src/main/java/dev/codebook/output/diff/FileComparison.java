package dev.codebook.output.diff;

import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A way to say what a file of a codebook has otherwise than the one that was generated now. */
public interface FileComparison {

    /**
     * Compares two files that are there.
     *
     * @param old the file as it was kept; it is not changed
     * @param now the file as it was generated
     * @return a line for each thing that is otherwise; none where they say the same
     * @throws ProblemException if one of them is damaged
     * @throws IOException if one of them cannot be read
     */
    List<String> differences(Path old, Path now) throws ProblemException, IOException;
}
