package dev.codebook.grammar;

import java.util.List;

/**
 * Reads headers into their syntax. A reader accepts any text: no text causes an exception.
 *
 * <p>Use one reader per release: equal names that a thread reads share one string. Several threads may use a reader at
 * the same time.
 */
public final class HeaderReader {

    private final ThreadLocal<StringInterner> names = ThreadLocal.withInitial(StringInterner::new);

    /** Reads a header. */
    public HeaderSyntax read(SourceText source) {
        return new ItemReader(source, this).header();
    }

    /** Reads one line of text as preprocessing tokens, like a replacement list. */
    public List<Token> tokens(String text) {
        var source = SourceText.of("", text);
        return TokenCursor.inDirective(source, 0, source.length(), names()).restOfLine();
    }

    /** Returns the names that the calling thread has read. */
    StringInterner names() {
        return names.get();
    }

    /** Creates a number token that is not from a header. */
    public Token number(String spelling) {
        return new Token(HeaderLexer.NUMBER, spelling, 0, false);
    }

    /** Creates the string literal of an argument: the result of the operator {@code #} (C11 6.10.3.2p2). */
    public Token string(List<Token> argument) {
        var escaped = argument.stream().map(HeaderReader::escaped).toList();
        return new Token(HeaderLexer.STRING, '"' + Spelling.of(escaped) + '"', 0, false);
    }

    private static Token escaped(Token token) {
        boolean isLiteral = token.type() == HeaderLexer.STRING || token.type() == HeaderLexer.CHARACTER;
        var text = isLiteral ? token.text().replace("\\", "\\\\") : token.text();
        return new Token(token.type(), text.replace("\"", "\\\""), token.offset(), token.isSpaced());
    }

    /** Creates a lexer that does not create token objects. */
    static HeaderLexer lexer(HeaderStream stream) {
        var lexer = new HeaderLexer(stream);
        lexer.setInterpreter(new ByteLexerSimulator(lexer));
        lexer.setTokenFactory(NullTokenFactory.FACTORY);
        lexer.removeErrorListeners();
        return lexer;
    }
}
