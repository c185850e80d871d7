package dev.codebook.maven.generate;

import dev.codebook.model.Diagnostic;
import java.io.Serializable;
import java.util.List;

/**
 * The outcome of {@code generate}. It is serializable, because a second JVM does the work.
 *
 * @param summary lines of text that summarize what was generated
 * @param warnings lines of text, sorted
 * @param notes lines of text, sorted
 * @param errors the errors, sorted; if there are any, no file was written
 */
public record GenerateOutcome(List<String> summary, List<String> warnings, List<String> notes, List<Diagnostic> errors)
        implements Serializable {

    private static final long serialVersionUID = 1;

    static GenerateOutcome failure(List<Diagnostic> errors) {
        return new GenerateOutcome(List.of(), List.of(), List.of(), errors);
    }
}
