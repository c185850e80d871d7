package dev.codebook.grammar;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;

/**
 * Parses constant expressions. The result depends only on the types of the tokens, which are called the shape of the
 * expression. Each shape is parsed once: a release has hundreds of thousands of constants but only a few thousand
 * shapes.
 *
 * <p>Several threads may use a parser at the same time.
 */
public final class ExpressionParser {

    /**
     * The maximum number of tokens, which limits the recursion of the parser and the evaluator so that both fit in a
     * stack of 512 KB. The longest expression of the public SDKs has fewer than 700 tokens.
     */
    private static final int MAX_TOKENS = 1_000;

    private static final int MAX_NESTING = 200;

    private final ConcurrentMap<String, Expression> shapes = new ConcurrentHashMap<>();

    /**
     * Parses an expression whose macros are expanded.
     *
     * @param tokens the tokens of the expression
     * @param isType returns whether an identifier is the name of a type at the place of the expression
     * @return the expression, or {@link Expression.Malformed}
     */
    public Expression parse(List<Token> tokens, Predicate<String> isType) {
        if (tokens.size() > MAX_TOKENS) {
            return new Expression.Malformed(MAX_TOKENS);
        }
        var types = new char[tokens.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = (char) TwoStageParser.type(tokens.get(i), isType);
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

    /** Marks the name in {@code (name *)} as a type, declared or not: an expression cannot end with an operator. */
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
                : TwoStageParser.parse(
                        tokens,
                        shape,
                        ConstantParser::new,
                        ConstantParser::wholeExpression,
                        tree -> new ExpressionBuilder().visit(tree),
                        Expression.Malformed::new);
    }

    /**
     * Returns the index of the first token that nests too deeply; -1 if there is none. A prefix (a cast, a sign, a
     * condition) nests like an open parenthesis.
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
                    // Does not nest.
                }
            }
            if (open + prefixes > MAX_NESTING) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether an operator is a prefix and not binary. */
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
