package dev.codebook.generator.tables;

import dev.codebook.generator.preprocess.Definition;
import dev.codebook.generator.preprocess.SymbolTable;
import dev.codebook.generator.preprocess.Unit;
import dev.codebook.grammar.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds constants that are defined as another name of a constant. */
final class Aliases {

    /** The width of codes in bits. A cast to a narrower type can change the value. */
    private static final int WIDTH_OF_CODES = 32;

    private Aliases() {}

    /** Returns the name in a definition of only a name, parentheses and casts; null for any other definition. */
    static @Nullable String of(Definition definition, Unit unit) {
        var tokens = definition.tokens();
        while (tokens.size() > 1) {
            int close = closing(tokens);
            if (close == tokens.size() - 1) {
                tokens = tokens.subList(1, close);
            } else if (close > 0 && isCast(tokens.subList(1, close), unit.symbols())) {
                tokens = tokens.subList(close + 1, tokens.size());
            } else {
                return null;
            }
        }
        return tokens.size() == 1 && isConstant(tokens.get(0), unit.symbols())
                ? tokens.get(0).text()
                : null;
    }

    /** Returns the index of the parenthesis that closes the first token; -1 if that is not one, or is not closed. */
    private static int closing(List<Token> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.is("(")) {
                depth++;
            } else if (token.is(")")) {
                depth--;
            }
            if (depth == 0) {
                return i > 0 ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isCast(List<Token> words, SymbolTable scope) {
        return !words.isEmpty()
                && words.stream().allMatch(word -> word.isTypeWord() || scope.isType(word.text()))
                && scope.type(words).width() >= WIDTH_OF_CODES;
    }

    private static boolean isConstant(Token token, SymbolTable scope) {
        return token.isName() && !token.is("true") && !token.is("false") && !scope.isType(token.text());
    }
}
