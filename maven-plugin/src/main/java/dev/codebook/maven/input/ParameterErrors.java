package dev.codebook.maven.input;

import dev.codebook.model.Diagnostic;
import dev.codebook.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Collects the errors in the parameters of a goal, so that they are reported together. */
public final class ParameterErrors {

    private final List<Diagnostic> errors = new ArrayList<>();

    /**
     * Adds an error.
     *
     * @param parameter the name of the parameter without the prefix {@code codebook.}
     * @param message what was expected, what was found, and what to do
     */
    public void add(String parameter, String message) {
        errors.add(Diagnostic.error("codebook." + parameter, message));
    }

    /**
     * Parses the parameter {@code codebook.format}. If the text does not name a format, it adds an error and returns
     * the first format.
     */
    public <T> T format(String text, List<T> formats, Function<T, String> nameOf) {
        return formats.stream()
                .filter(format -> nameOf.apply(format).equals(word(text)))
                .findFirst()
                .orElseGet(() -> {
                    var names = formats.stream().map(nameOf).collect(Collectors.joining(", "));
                    add("format", "there is no format '" + text + "': expected one of " + names);
                    return formats.get(0);
                });
    }

    /** Throws all errors, if there are any. */
    public void throwIfAny() throws ProblemException {
        if (!errors.isEmpty()) {
            throw new ProblemException(errors);
        }
    }

    /** Returns a word in the form in which it is compared: in lower case, without surrounding blanks. */
    public static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
