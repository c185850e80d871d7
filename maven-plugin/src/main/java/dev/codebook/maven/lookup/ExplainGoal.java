package dev.codebook.maven.lookup;

import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.explain.Explainer;
import dev.codebook.lookup.explain.LogDecoder;
import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The work of the goal {@code explain}: one request, and a document that is written while the log is read. */
public final class ExplainGoal {

    private final InputStream standardInput;

    public ExplainGoal(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Opens the log, so that what is wrong with it is said before a codebook is looked for.
     *
     * @throws ProblemException where there is no such log
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
                    "codebook.file", request.name() + " is not there: expected a log, or - for standard input");
        } catch (IOException e) {
            throw new ProblemException("codebook.file", request.name() + ": " + e.getMessage());
        }
    }

    /**
     * Explains it.
     *
     * @param log is read to its end
     * @param out stays open
     * @param isColoured whether text may hold a terminal's colour sequences
     * @throws IOException where the log cannot be read
     */
    public void run(Reader log, ExplainRequest request, Lookup lookup, PrintStream out, boolean isColoured)
            throws IOException {
        var explanation = request.format().begin(lookup.codebook(), out, isColoured);
        explanation.end(new Explainer(lookup).explain(log, explanation::line));
        out.flush();
    }
}
