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
    @SuppressWarnings("ReferenceEquality") // states are unique, ERROR is one of them
    protected int execATN(CharStream input, DFAState start) {
        byte[] symbols = ((HeaderStream) input).symbols();
        int size = input.size();
        int at = input.index();
        var state = start;
        var accepted = start.isAcceptState ? start : null;
        int acceptedAt = at;
        int symbol;
        while (true) {
            symbol = at < size ? symbols[at] : Token.EOF;
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
            if (target == state) {
                at = runEnd(symbols, at, size, state);
            }
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

    /** Where a run ends that stays in one state, as the text of a comment or the letters of a word do. */
    @SuppressWarnings("ReferenceEquality") // states are unique
    private static int runEnd(byte[] symbols, int from, int size, DFAState state) {
        var edges = state.edges;
        int end = from;
        while (end < size && edges[symbols[end]] == state) {
            end++;
        }
        return end;
    }

    @Override
    public void consume(CharStream input) {
        input.consume();
    }
}
