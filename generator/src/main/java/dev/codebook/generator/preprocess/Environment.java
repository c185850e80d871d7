package dev.codebook.generator.preprocess;

import java.util.HashSet;
import java.util.Set;

/** All that a header's text can depend on at a point of a unit, and that it can change. */
record Environment(MacroTable macros, Scope scope, Set<String> once) {

    Environment() {
        this(new MacroTable(), new Scope(), new HashSet<>());
    }

    /** An environment that begins with all that this one has; this one must not change any more. */
    Environment extended() {
        return new Environment(macros.extended(), scope.extended(), new HashSet<>(once));
    }
}
