package dev.codebook.generator.preprocess;

import dev.codebook.generator.expression.CType;
import dev.codebook.grammar.HeaderReader;
import dev.codebook.grammar.HeaderSyntax;
import dev.codebook.grammar.Item;
import dev.codebook.model.Diagnostic;
import java.util.List;
import java.util.Map;

/**
 * A preprocessed translation unit (C11 5.1.1.1): one header as a program would include it, after its target's prelude.
 *
 * @param target the environment that the header was read in
 * @param macros the macros at the end of the unit
 * @param symbols the types and values at the end of the unit
 * @param definitions the active and inactive definitions of the header itself, in source order
 * @param diagnostics the diagnostics of the header
 * @param reader tokenises the results of the operator {@code ##}
 */
public record Unit(
        HeaderSyntax header,
        Target target,
        MacroTable macros,
        SymbolTable symbols,
        List<Definition> definitions,
        List<Diagnostic> diagnostics,
        HeaderReader reader) {

    /** Expands a macro's replacement list with the macros at the end of the unit. */
    public Expansion expand(Item.Define macro) {
        return Expander.expandBody(macro, macros, reader);
    }

    /** Returns this unit with more types. */
    public Unit withTypes(Map<String, CType> types) {
        var extended = symbols.extended();
        types.forEach(extended::declareType);
        return new Unit(header, target, macros, extended, definitions, diagnostics, reader);
    }
}
