package dev.codebook.generator.tables;

import dev.codebook.generator.preprocess.Definition;
import dev.codebook.generator.preprocess.Unit;
import dev.codebook.grammar.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a constant is another name for. */
final class Aliases {

    private Aliases() {}

    /** The name that a definition consists of, parentheses aside; null where it is more than a name. */
    static @Nullable String of(Definition definition, Unit unit) {
        var tokens = definition.tokens();
        while (tokens.size() > 2
                && tokens.get(0).is("(")
                && tokens.get(tokens.size() - 1).is(")")) {
            tokens = tokens.subList(1, tokens.size() - 1);
        }
        return tokens.size() == 1 && isConstant(tokens, unit) ? tokens.get(0).text() : null;
    }

    private static boolean isConstant(List<Token> name, Unit unit) {
        var token = name.get(0);
        return token.isName()
                && !token.is("true")
                && !token.is("false")
                && !unit.scope().isType(token.text());
    }
}
