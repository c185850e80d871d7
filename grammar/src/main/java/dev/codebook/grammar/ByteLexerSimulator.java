package dev.codebook.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFAState;

/**
 * ANTLR's lexer simulator, specialised to run over the bytes of a header. ANTLR's simulator also counts lines, which is
 * not needed here. It records a possible end of the token at each character; this class records the end once per token.
 */
final class ByteLexerSimulator extends LexerATNSimulator {

    ByteLexerSimulator(HeaderLexer lexer) {
        super(lexer, HeaderLexer._ATN, HeaderLexer._decisionToDFA, new PredictionContextCache());
    }

    /** Finds the longest token at the current position; ANTLR computes and caches states that the table lacks. */
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

    /** Returns the end of a run of characters that stay in one state, such as the letters of a word. */
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
