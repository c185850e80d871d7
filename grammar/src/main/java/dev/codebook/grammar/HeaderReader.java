package dev.codebook.grammar;

import java.util.List;

/**
 * Reads headers. Total: any text gives a syntax, none an exception.
 *
 * <p>One reader serves a release: equal names that a thread reads become one string. Several threads may use it at once.
 */
public final class HeaderReader {

    private final ThreadLocal<NamePool> names = ThreadLocal.withInitial(NamePool::new);

    /** Reads a header into its items and comments. */
    public HeaderSyntax read(SourceText source) {
        return new ItemReader(source, this).header();
    }

    /** Reads text as the preprocessing tokens of one line, as a replacement list would be. */
    public List<Token> tokens(String text) {
        var source = SourceText.of("", text);
        return TokenCursor.inDirective(source, 0, source.length(), names()).restOfLine();
    }

    /** The names that the calling thread has read. */
    NamePool names() {
        return names.get();
    }

    /** A number that stands in no header. */
    public Token number(String spelling) {
        return new Token(HeaderLexer.NUMBER, spelling, 0, false);
    }

    /** A text as a string literal (C11 6.10.3.2, the operator {@code #}). */
    public Token string(String text) {
        var literal = '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return new Token(HeaderLexer.STRING, literal, 0, false);
    }

    /** The lexer, without a fresh object for each token. */
    static HeaderLexer lexer(HeaderStream stream) {
        var lexer = new HeaderLexer(stream);
        lexer.setInterpreter(new DirectSimulator(lexer));
        lexer.setTokenFactory(NullTokenFactory.FACTORY);
        lexer.removeErrorListeners();
        return lexer;
    }
}
