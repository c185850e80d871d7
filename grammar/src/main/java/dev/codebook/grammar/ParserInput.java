package dev.codebook.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Hands tokens to the generated parser and what it makes of them back. */
final class ParserInput {

    /** Bounds the recursion of the parsers. */
    private static final int MOST_BRACKETS = 200;

    private ParserInput() {}

    /** The parser's type of a token: an identifier may name a type. */
    static int type(Token token, Predicate<String> isType) {
        return token.type() == HeaderLexer.IDENTIFIER && isType.test(token.text())
                ? HeaderLexer.TYPE_NAME
                : token.type();
    }

    /**
     * Parses by a rule of the grammar.
     *
     * @param tokens what to parse
     * @param types their types for the parser, one character each
     * @param parsers makes the parser
     * @param rule the rule of it
     * @param then makes the result of the tree; tokens of the tree have the index that they have in {@code tokens}
     * @param otherwise makes the result of the index of the first token that does not fit
     */
    static <P extends Parser, T extends ParserRuleContext, R> R parse(
            List<Token> tokens,
            String types,
            Function<TokenStream, P> parsers,
            Function<P, T> rule,
            Function<T, R> then,
            IntFunction<R> otherwise) {
        int tooDeep = firstTooDeep(types);
        if (tooDeep >= 0) {
            return otherwise.apply(tooDeep);
        }
        var input = new ArrayList<org.antlr.v4.runtime.Token>(tokens.size());
        for (int i = 0; i < types.length(); i++) {
            input.add(new CommonToken(types.charAt(i), tokens.get(i).text()));
        }
        var stream = new CommonTokenStream(new ListTokenSource(input));
        var parser = parsers.apply(stream);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        try {
            return then.apply(rule.apply(parser));
        } catch (ParseCancellationException tryAll) {
            stream.seek(0);
            parser.reset();
            parser.getInterpreter().setPredictionMode(PredictionMode.LL);
        }
        try {
            return then.apply(rule.apply(parser));
        } catch (ParseCancellationException malformed) {
            int index = malformed.getCause() instanceof RecognitionException cause
                    ? cause.getOffendingToken().getTokenIndex()
                    : stream.index();
            return otherwise.apply(Math.min(index, tokens.size()));
        }
    }

    /** The index of the bracket that nests too deep, or -1. */
    private static int firstTooDeep(String types) {
        int open = 0;
        for (int i = 0; i < types.length(); i++) {
            switch (types.charAt(i)) {
                case HeaderLexer.LPAREN, HeaderLexer.LBRACKET -> open++;
                case HeaderLexer.RPAREN, HeaderLexer.RBRACKET -> open--;
                default -> {
                    // Nests nothing.
                }
            }
            if (open > MOST_BRACKETS) {
                return i;
            }
        }
        return -1;
    }
}
