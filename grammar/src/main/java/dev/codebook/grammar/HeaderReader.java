package dev.codebook.grammar;

import java.util.List;

/**
 * Reads headers into their syntax. Any text is accepted; none causes an exception.
 *
 * <p>Use one reader per release: equal names that a thread reads are one string. Several threads may use a reader at
 * once.
 */
public final class HeaderReader {

    private final ThreadLocal<NamePool> names = ThreadLocal.withInitial(NamePool::new);

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
    NamePool names() {
        return names.get();
    }

    /** Creates a number token that is not from a header. */
    public Token number(String spelling) {
        return new Token(HeaderLexer.NUMBER, spelling, 0, false);
    }

    /**
     * Creates a string literal from text, with quotes and backslashes escaped (C11 6.10.3.2, the operator {@code #}).
     */
    public Token string(String text) {
        var literal = '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return new Token(HeaderLexer.STRING, literal, 0, false);
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
