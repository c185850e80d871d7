package dev.codebook.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFAState;

/**
 * ANTLR's lexer, going from state to state straight over the header's bytes. What ANTLR does for each character besides,
 * counting lines and remembering each place where a token could end, is not asked for or done once a token.
 */
final class DirectSimulator extends LexerATNSimulator {

    DirectSimulator(HeaderLexer lexer) {
        super(lexer, HeaderLexer._ATN, HeaderLexer._decisionToDFA, new PredictionContextCache());
    }

    /** Finds the longest token from here on; states that the table lacks so far are computed and kept by ANTLR. */
    @Override
    @SuppressWarnings("ReferenceEquality") // ANTLR's ERROR is one object
    protected int execATN(CharStream input, DFAState start) {
        byte[] symbols = ((HeaderStream) input).symbols();
        int at = input.index();
        var state = start;
        var accepted = start.isAcceptState ? start : null;
        int acceptedAt = at;
        int symbol;
        while (true) {
            symbol = at < symbols.length ? symbols[at] : Token.EOF;
            var edges = state.edges;
            var target = edges == null || symbol < 0 ? null : edges[symbol];
            if (target == null) {
                input.seek(at);
                target = computeTargetState(input, state, symbol);
            }
            if (target == ERROR) {
                break;
            }
            at += symbol == Token.EOF ? 0 : 1;
            state = target;
            if (state.isAcceptState) {
                accepted = state;
                acceptedAt = at;
                if (symbol == Token.EOF) {
                    break;
                }
            }
        }
        if (accepted != null) {
            input.seek(acceptedAt);
            captureSimState(prevAccept, input, accepted);
        }
        input.seek(at);
        return failOrAccept(prevAccept, input, state.configs, symbol);
    }

    @Override
    public void consume(CharStream input) {
        input.consume();
    }
}
