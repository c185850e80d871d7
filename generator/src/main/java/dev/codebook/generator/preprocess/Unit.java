package dev.codebook.generator.preprocess;

import dev.codebook.grammar.HeaderReader;
import dev.codebook.grammar.HeaderSyntax;
import dev.codebook.grammar.Item;
import dev.codebook.model.Diagnostic;
import java.util.List;

/**
 * One header, preprocessed as a program would include it.
 *
 * @param header the header
 * @param target what it was read for
 * @param macros all macros at the end of the unit
 * @param scope all types and values at the end of the unit
 * @param definitions of the header itself, in source order, live or not
 * @param diagnostics what was odd in the header
 * @param reader reads again what macros paste together
 */
public record Unit(
        HeaderSyntax header,
        Target target,
        MacroTable macros,
        Scope scope,
        List<Definition> definitions,
        List<Diagnostic> diagnostics,
        HeaderReader reader) {

    /** What a macro's replacement list comes to with all macros of the unit. */
    public Expansion expand(Item.Define macro) {
        return Expander.expandBody(macro, macros, reader);
    }
}
