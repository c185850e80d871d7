package dev.codebook.grammar;

/**
 * A preprocessing token (C11 6.4) with its place.
 *
 * @param type the lexer's token type; only this module gives it a meaning
 * @param text as spelled
 * @param offset where it stands in its header's {@link SourceText}; a token keeps it through macro expansion
 * @param isSpaced whether white space or a comment stands before it
 * @param isPainted whether it named a macro inside that macro's own expansion and so is never expanded again (C11
 *     6.10.3.4p2)
 */
public record Token(char type, String text, int offset, boolean isSpaced, boolean isPainted) {

    Token(int type, String text, int offset, boolean isSpaced) {
        this((char) type, text, offset, isSpaced, false);
    }

    /** Whether it can name a macro: an identifier, keywords included. */
    public boolean isName() {
        return (type >= HeaderLexer.ENUM && type <= HeaderLexer.HANDLE)
                || (type >= HeaderLexer.STRUCT && type <= HeaderLexer.IDENTIFIER);
    }

    /** Whether it is an identifier that is no keyword of the constant grammar. */
    public boolean isIdentifier() {
        return type == HeaderLexer.IDENTIFIER;
    }

    /** Whether it is a word of a type's name as the language spells it: a keyword, a qualifier, a {@code *}. */
    public boolean isTypeWord() {
        return type >= HeaderLexer.STRUCT && type <= HeaderLexer.BUILTIN_TYPE || type == HeaderLexer.STAR;
    }

    /** Whether it is a string literal. */
    public boolean isString() {
        return type == HeaderLexer.STRING;
    }

    /** Whether it is the operator {@code ##}. */
    public boolean isPaste() {
        return type == HeaderLexer.PASTE;
    }

    /** Whether it is spelled so. */
    public boolean is(String spelling) {
        return text.equals(spelling);
    }

    /** The same token at another place: where the macro that it came from was named. */
    public Token at(Token place, boolean spaced) {
        return new Token(type, text, place.offset, spaced, isPainted);
    }

    /** The same token, with white space before it or without. */
    public Token spaced(boolean spaced) {
        return spaced == isSpaced ? this : new Token(type, text, offset, spaced, isPainted);
    }

    /** The same token, never to be expanded again. */
    public Token painted() {
        return new Token(type, text, offset, isSpaced, true);
    }
}
