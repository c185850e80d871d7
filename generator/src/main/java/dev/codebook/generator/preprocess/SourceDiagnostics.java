package dev.codebook.generator.preprocess;

import dev.codebook.grammar.SourceText;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;

/** Creates diagnostics that point to a place in a header. */
public final class SourceDiagnostics {

    private SourceDiagnostics() {}

    /**
     * Returns a diagnostic for a place in a header.
     *
     * @param source the text of the header
     * @param offset the place in {@code source}, in characters from 0
     * @param severity the severity; an error makes the run fail
     * @param message what was expected, what was found, and what to do
     */
    public static Diagnostic at(SourceText source, int offset, Severity severity, String message) {
        return new Diagnostic(source.path(), source.line(offset), source.column(offset), severity, message);
    }
}
