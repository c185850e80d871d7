package dev.codebook.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Pair;

/** Returns one shared token for all tokens: {@link TokenCursor} takes type and offsets from the lexer itself. */
final class NullTokenFactory implements TokenFactory<Token> {

    static final NullTokenFactory FACTORY = new NullTokenFactory();
    static final Token END = new CommonToken(Token.EOF);

    private static final Token TOKEN = new CommonToken(Token.INVALID_TYPE);

    private NullTokenFactory() {}

    @Override
    public Token create(
            Pair<TokenSource, CharStream> source,
            int type,
            String text,
            int channel,
            int start,
            int stop,
            int line,
            int column) {
        return type == Token.EOF ? END : TOKEN;
    }

    @Override
    public Token create(int type, String text) {
        return TOKEN;
    }
}
