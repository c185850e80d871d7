package dev.codebook.generator.preprocess;

import dev.codebook.grammar.HeaderReader;
import dev.codebook.grammar.Item.Include;
import dev.codebook.grammar.Spelling;
import dev.codebook.grammar.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Evaluates the operator {@code __has_include} in conditions (C++17 [cpp.cond]p2, in MSVC since 19.11). */
final class HasInclude {

    private static final String OPERATOR = "__has_include";

    private HasInclude() {}

    static boolean isIn(List<Token> condition) {
        for (var token : condition) {
            if (token.is(OPERATOR)) {
                return true;
            }
        }
        return false;
    }

    /** Replaces each use of the operator by 1 or 0. */
    static List<Token> replaced(List<Token> condition, Predicate<Include> exists, HeaderReader reader) {
        var replaced = new ArrayList<Token>();
        for (int i = 0; i < condition.size(); i++) {
            var token = condition.get(i);
            int end = token.is(OPERATOR) ? end(condition, i + 1) : -1;
            if (end < 0) {
                replaced.add(token);
            } else {
                var include =
                        includeOf(Spelling.of(condition.subList(i + 2, end)).strip(), token.offset());
                replaced.add(reader.number(exists.test(include) ? "1" : "0").at(token, token.isSpaced()));
                i = end;
            }
        }
        return replaced;
    }

    /** Returns the index of the parenthesis that closes the one at {@code open}, or -1 if there is none. */
    private static int end(List<Token> condition, int open) {
        if (open >= condition.size() || !condition.get(open).is("(")) {
            return -1;
        }
        int end = open;
        while (end < condition.size() && !condition.get(end).is(")")) {
            end++;
        }
        return end < condition.size() && end > open + 1 ? end : -1;
    }

    private static Include includeOf(String name, int offset) {
        return new Include(name.substring(1, Math.max(1, name.length() - 1)), name.startsWith("<"), List.of(), offset);
    }
}
