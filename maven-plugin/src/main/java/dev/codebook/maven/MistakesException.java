package dev.codebook.maven;

import dev.codebook.grammar.Diagnostic;
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

    MistakesException(String place, String message) {
        this(List.of(mistake(place, message)));
    }

    static Diagnostic mistake(String place, String message) {
        return new Diagnostic(place, 0, 0, Diagnostic.Severity.ERROR, message);
    }
}
