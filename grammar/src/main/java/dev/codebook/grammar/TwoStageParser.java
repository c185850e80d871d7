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

/** Runs a generated parser in two stages: SLL prediction first, which is fast, and full LL only if that fails. */
final class TwoStageParser {

    /** The maximum depth of brackets, which limits the recursion of the parsers. */
    private static final int MAX_BRACKET_DEPTH = 200;

    private TwoStageParser() {}

    /** Returns the type of a token for the parser, which distinguishes the names of types from other identifiers. */
    static int type(Token token, Predicate<String> isType) {
        return token.type() == HeaderLexer.IDENTIFIER && isType.test(token.text())
                ? HeaderLexer.TYPE_NAME
                : token.type();
    }

    /**
     * Parses tokens by a rule of a grammar.
     *
     * @param tokens the tokens to parse
     * @param types the token types for the parser, one character each
     * @param parsers creates the parser
     * @param rule the method of the rule
     * @param convert converts the parse tree, whose tokens have the same indexes as {@code tokens}
     * @param malformed returns the result for malformed tokens, given the index of the first token that does not match
     *     the grammar
     */
    static <P extends Parser, T extends ParserRuleContext, R> R parse(
            List<Token> tokens,
            String types,
            Function<TokenStream, P> parsers,
            Function<P, T> rule,
            Function<T, R> convert,
            IntFunction<R> malformed) {
        int tooDeep = firstTooDeep(types);
        if (tooDeep >= 0) {
            return malformed.apply(tooDeep);
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
            return convert.apply(rule.apply(parser));
        } catch (ParseCancellationException tryAll) {
            stream.seek(0);
            parser.reset();
            parser.getInterpreter().setPredictionMode(PredictionMode.LL);
        }
        try {
            return convert.apply(rule.apply(parser));
        } catch (ParseCancellationException error) {
            int index = error.getCause() instanceof RecognitionException cause
                    ? cause.getOffendingToken().getTokenIndex()
                    : stream.index();
            return malformed.apply(Math.min(index, tokens.size()));
        }
    }

    /** Returns the index of the first bracket that nests too deeply; -1 if there is none. */
    private static int firstTooDeep(String types) {
        int open = 0;
        for (int i = 0; i < types.length(); i++) {
            switch (types.charAt(i)) {
                case HeaderLexer.LPAREN, HeaderLexer.LBRACKET -> open++;
                case HeaderLexer.RPAREN, HeaderLexer.RBRACKET -> open--;
                default -> {
                    // Does not nest.
                }
            }
            if (open > MAX_BRACKET_DEPTH) {
                return i;
            }
        }
        return -1;
    }
}
