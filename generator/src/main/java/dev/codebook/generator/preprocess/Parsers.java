package dev.codebook.generator.preprocess;

import dev.codebook.grammar.DeclarationReader;
import dev.codebook.grammar.ExpressionParser;

/** The parsers that all units of a release share, since they parse each shape of expression and declaration once. */
public record Parsers(ExpressionParser expressions, DeclarationReader declarations) {

    /** Creates parsers that have not parsed any shape. */
    public Parsers() {
        this(new ExpressionParser(), new DeclarationReader());
    }
}
