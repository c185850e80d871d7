package dev.codebook.generator.preprocess;

import dev.codebook.grammar.DeclarationReader;
import dev.codebook.grammar.ExpressionParser;

/** The parsers of a release. They remember each shape that they have seen, so all units share them. */
public record Parsers(ExpressionParser expressions, DeclarationReader declarations) {

    /** Parsers that have seen nothing yet. */
    public Parsers() {
        this(new ExpressionParser(), new DeclarationReader());
    }
}
