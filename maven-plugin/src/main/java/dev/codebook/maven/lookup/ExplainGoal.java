package dev.codebook.maven.lookup;

import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.explain.Explainer;
import dev.codebook.lookup.explain.LogDecoder;
import dev.codebook.lookup.explain.PausingReader;
import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Runs the goal {@code explain}. The explanation of each line is printed before more of the log is read, so that a log that
 * is still written can be followed.
 */
public final class ExplainGoal {

    private final InputStream standardInput;

    /**
     * Creates the goal.
     *
     * @param standardInput the log that is read if the request does not name a file
     */
    public ExplainGoal(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Opens the log. The goal opens the log before it searches for a codebook, so that a missing log is reported
     * without delay.
     *
     * @throws ProblemException if the log does not exist, or cannot be read
     */
    public Reader open(ExplainRequest request) throws ProblemException {
        if (request.line() != null) {
            return new StringReader(request.line());
        }
        Path file = request.file();
        if (file != null && Files.isDirectory(file)) {
            throw new ProblemException("codebook.file", request.name() + " is a folder: expected a log");
        }
        try {
            return LogDecoder.open(file == null ? standardInput : Files.newInputStream(file));
        } catch (NoSuchFileException e) {
            throw new ProblemException(
                    "codebook.file", request.name() + " does not exist: expected a log, or - for standard input");
        } catch (IOException e) {
            throw new ProblemException("codebook.file", request.name() + ": " + e.getMessage());
        }
    }

    /**
     * Explains the codes in the log.
     *
     * @param log the log, which is read to its end
     * @param out receives the explanation, and is not closed
     * @param isColoured whether text may contain the colour sequences of a terminal
     * @param width the number of columns at which text is wrapped
     * @throws IOException if the log cannot be read
     */
    public void run(Reader log, ExplainRequest request, Lookup lookup, PrintStream out, boolean isColoured, int width)
            throws IOException {
        var explanation = request.format().begin(lookup, out, isColoured, width);
        var following = new PausingReader(log, out::flush);
        explanation.end(new Explainer(lookup).explain(following, explanation::line));
        out.flush();
    }
}
