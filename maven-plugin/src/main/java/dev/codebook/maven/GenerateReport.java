package dev.codebook.maven;

import dev.codebook.grammar.Diagnostic;
import dev.codebook.grammar.Diagnostic.Severity;
import java.io.Serializable;
import java.util.List;

/**
 * What users are told of a generation, as lines.
 *
 * @param summary what was generated
 * @param warnings sorted
 * @param notes sorted
 */
record GenerateReport(List<String> summary, List<String> warnings, List<String> notes) implements Serializable {

    private static final long serialVersionUID = 1;

    /** Copies the lines. */
    GenerateReport {
        summary = List.copyOf(summary);
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
    }

    static GenerateReport of(GenerateResult result) {
        return new GenerateReport(result.summary(), lines(result, Severity.WARNING), lines(result, Severity.NOTE));
    }

    private static List<String> lines(GenerateResult result, Severity severity) {
        return result.diagnostics(severity).stream().map(Diagnostic::toString).toList();
    }
}
