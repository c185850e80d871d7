package dev.codebook.maven.generate;

import dev.codebook.maven.state.State;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What users are told of a generation, as lines.
 *
 * @param summary what was generated
 * @param warnings sorted
 * @param notes sorted
 * @param state what was read and written, or null where it cannot be said
 */
public record GenerateReport(
        List<String> summary,
        List<String> warnings,
        List<String> notes,
        @Nullable State state) implements Serializable {

    private static final long serialVersionUID = 1;

    /** Copies the lines. */
    public GenerateReport {
        summary = List.copyOf(summary);
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
    }

    public static GenerateReport of(GenerateResult result, @Nullable State state) {
        return new GenerateReport(
                result.summary(), lines(result, Severity.WARNING), lines(result, Severity.NOTE), state);
    }

    private static List<String> lines(GenerateResult result, Severity severity) {
        return result.diagnostics(severity).stream().map(Diagnostic::toString).toList();
    }
}
