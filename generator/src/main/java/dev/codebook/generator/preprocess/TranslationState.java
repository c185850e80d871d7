package dev.codebook.generator.preprocess;

import java.util.HashSet;
import java.util.Set;

/**
 * The state of a translation at one point of a unit: everything that the text of a header can depend on and can change.
 *
 * @param once the paths of the headers that contain {@code #pragma once}
 */
record TranslationState(MacroTable macros, SymbolTable symbols, Set<String> once) {

    TranslationState() {
        this(new MacroTable(), new SymbolTable(), new HashSet<>());
    }

    /** Returns a state that starts with everything in this one. This state must not change any more. */
    TranslationState extended() {
        return new TranslationState(macros.extended(), symbols.extended(), new HashSet<>(once));
    }
}
