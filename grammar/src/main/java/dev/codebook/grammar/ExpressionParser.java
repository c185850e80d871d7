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

    /**
     * Bounds the recursion of parser and evaluator, so that both fit in a stack of 512 KB. The longest expression of the
     * public SDKs has under 700 tokens.
     */
    private static final int MOST_TOKENS = 1_000;

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
        nameTypes(types);
        var shape = new String(types);
        var known = shapes.get(shape);
        if (known == null) {
            known = parse(tokens, shape);
            shapes.put(shape, known);
        }
        return known;
    }

    /** In {@code (name *)} the name is a type's, declared or not: no expression ends in an operator. */
    private static void nameTypes(char[] types) {
        for (int i = 1; i < types.length; i++) {
            if (types[i] == HeaderLexer.IDENTIFIER && types[i - 1] == HeaderLexer.LPAREN) {
                int end = i + 1;
                while (end < types.length && types[end] == HeaderLexer.STAR) {
                    end++;
                }
                if (end > i + 1 && end < types.length && types[end] == HeaderLexer.RPAREN) {
                    types[i] = HeaderLexer.TYPE_NAME;
                }
            }
        }
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

    /**
     * The index of the token that nests too deep, or -1. What stands before its operand (a cast, a sign, a condition)
     * nests as an open parenthesis does.
     */
    private static int firstTooDeep(String shape) {
        int open = 0;
        int prefixes = 0;
        for (int i = 0; i < shape.length(); i++) {
            switch (shape.charAt(i)) {
                case HeaderLexer.LPAREN -> open++;
                case HeaderLexer.RPAREN -> open--;
                case HeaderLexer.QUESTION,
                        HeaderLexer.TILDE,
                        HeaderLexer.NOT,
                        HeaderLexer.SIZEOF,
                        HeaderLexer.ALIGNOF,
                        HeaderLexer.BUILTIN_TYPE,
                        HeaderLexer.TYPE_NAME -> prefixes++;
                case HeaderLexer.PLUS, HeaderLexer.MINUS, HeaderLexer.STAR -> prefixes += isPrefix(shape, i) ? 1 : 0;
                default -> {
                    // Nests nothing.
                }
            }
            if (open + prefixes > MOST_NESTING) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an operator stands before its operand and not between two. */
    private static boolean isPrefix(String shape, int index) {
        return index == 0
                || switch (shape.charAt(index - 1)) {
                    case HeaderLexer.NUMBER,
                            HeaderLexer.CHARACTER,
                            HeaderLexer.STRING,
                            HeaderLexer.IDENTIFIER,
                            HeaderLexer.BOOLEAN,
                            HeaderLexer.NULLPTR,
                            HeaderLexer.RPAREN -> false;
                    default -> true;
                };
    }
}
