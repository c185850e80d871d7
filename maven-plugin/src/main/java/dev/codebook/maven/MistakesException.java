package dev.codebook.maven;

import dev.codebook.generator.sdk.SdkException;
import dev.codebook.grammar.Diagnostic;
import dev.codebook.output.merge.MergeException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What the user has to put right, all of it at once; the message lists it, sorted, a line each. */
final class MistakesException extends Exception {

    private static final long serialVersionUID = 1;

    MistakesException(Collection<Diagnostic> mistakes) {
        super(mistakes.stream().sorted().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    }

    /** @param message as another exception has it */
    MistakesException(String message) {
        super(message);
    }

    /** What is wrong with headers that were to be opened. */
    MistakesException(SdkException e) {
        this(List.of(e.diagnostic()));
    }

    /** What keeps codebooks apart. */
    MistakesException(MergeException e) {
        this(e.release(), String.valueOf(e.getMessage()));
    }

    MistakesException(String place, String message) {
        this(List.of(mistake(place, message)));
    }

    static Diagnostic mistake(String place, String message) {
        return new Diagnostic(place, 0, 0, Diagnostic.Severity.ERROR, message);
    }
}
