package dev.codebook.maven.generate;

import dev.codebook.model.Diagnostic;
import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a generation ended in another JVM.
 *
 * @param report null where it failed
 * @param mistakes what the user has to put right, or null
 * @param failure what could not be written, or null
 */
public record GenerateOutcome(
        @Nullable GenerateReport report,
        @Nullable List<Diagnostic> mistakes,
        @Nullable String failure) implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * Does what parameters ask for. What else is wrong, ours, is thrown on.
     *
     * @param progress takes lines that say how far it has come
     */
    public static GenerateOutcome of(GenerateParameters parameters, Consumer<String> progress) {
        try {
            return new GenerateOutcome(parameters.generate(progress), null, null);
        } catch (ProblemException e) {
            return new GenerateOutcome(null, e.diagnostics(), null);
        } catch (IOException e) {
            return new GenerateOutcome(null, null, e.getMessage());
        }
    }

    /** The report, or what {@link GenerateParameters#generate} throws. */
    public GenerateReport get() throws ProblemException, IOException {
        if (mistakes != null) {
            throw new ProblemException(mistakes);
        }
        if (report == null) {
            throw new IOException(failure);
        }
        return report;
    }
}
