package dev.codebook.generator.preprocess;

import dev.codebook.grammar.HeaderReader;
import dev.codebook.grammar.Item;
import dev.codebook.grammar.SourceText;
import dev.codebook.grammar.Token;
import java.util.List;
import java.util.stream.Collectors;

/** The macros of a test, and expansions with them. */
record Macros(MacroTable table, HeaderReader reader) {

    /** Returns the macros that lines of C define. */
    static Macros of(String lines) {
        var reader = new HeaderReader();
        var table = new MacroTable();
        for (var item : reader.read(SourceText.of("a.h", lines)).items()) {
            if (item instanceof Item.Define define) {
                table.define(define);
            } else if (item instanceof Item.Undef undef) {
                table.undefine(undef.name());
            }
        }
        return new Macros(table, reader);
    }

    Expansion expand(String text) {
        return Expander.expand(reader.tokens(text), table, reader);
    }

    Expansion expandCondition(String text) {
        return Expander.expandCondition(reader.tokens(text), table, reader);
    }

    /** Prints tokens separated by blanks. */
    static String print(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** Prints the tokens of an expansion separated by blanks, and whether it was cut. */
    static String print(Expansion expansion) {
        return print(expansion.tokens()) + (expansion.isCut() ? " ... cut" : "");
    }
}
