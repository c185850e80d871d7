package dev.codebook.grammar;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;

/**
 * Parses constant expressions. How an expression parses depends on its tokens' types alone, so each shape is parsed once
 * and shared: a release has hundreds of thousands of constants but only some thousand shapes.
 *
 * <p>Several threads may use one parser at once.
 */
public final class ExpressionParser {

    /** Bounds the recursion of parser and evaluator. The longest expression of the public SDKs has under 700 tokens. */
    private static final int MOST_TOKENS = 2_000;

    private static final int MOST_NESTING = 200;

    private final ConcurrentMap<String, Expression> shapes = new ConcurrentHashMap<>();

    /**
     * Parses what macro expansion left.
     *
     * @param tokens the expression
     * @param isType whether an identifier names a type where the expression stands
     * @return the expression, or {@link Expression.Malformed}
     */
    public Expression parse(List<Token> tokens, Predicate<String> isType) {
        if (tokens.size() > MOST_TOKENS) {
            return new Expression.Malformed(MOST_TOKENS);
        }
        var types = new char[tokens.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = (char) ParserInput.type(tokens.get(i), isType);
        }
        var shape = new String(types);
        var known = shapes.get(shape);
        if (known == null) {
            known = parse(tokens, shape);
            shapes.put(shape, known);
        }
        return known;
    }

    private static Expression parse(List<Token> tokens, String shape) {
        int tooDeep = firstTooDeep(shape);
        return tooDeep >= 0
                ? new Expression.Malformed(tooDeep)
                : ParserInput.parse(
                        tokens,
                        shape,
                        ConstantParser::new,
                        ConstantParser::wholeExpression,
                        tree -> new ExpressionBuilder().visit(tree),
                        Expression.Malformed::new);
    }

    /** The index of the token that nests too deep, or -1. Prefix operators nest as parentheses do. */
    private static int firstTooDeep(String shape) {
        int depth = 0;
        int prefixes = 0;
        for (int i = 0; i < shape.length(); i++) {
            switch (shape.charAt(i)) {
                case HeaderLexer.LPAREN -> depth++;
                case HeaderLexer.RPAREN -> depth--;
                case HeaderLexer.QUESTION,
                        HeaderLexer.PLUS,
                        HeaderLexer.MINUS,
                        HeaderLexer.TILDE,
                        HeaderLexer.NOT,
                        HeaderLexer.SIZEOF -> prefixes++;
                default -> {
                    // Nests nothing.
                }
            }
            if (depth > MOST_NESTING || prefixes > MOST_TOKENS / 2) {
                return i;
            }
        }
        return -1;
    }
}
