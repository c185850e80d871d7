package dev.codebook.grammar;

/**
 * A preprocessing token (C11 6.4) with its offset.
 *
 * @param type the token type of {@code HeaderLexer}, which only this module interprets
 * @param text the spelling
 * @param offset the offset in the {@link SourceText} of its header; {@link #at} changes it during macro expansion
 * @param isSpaced whether white space or a comment precedes it
 * @param isPainted whether it is the name of a macro that was found during the expansion of that macro, and is
 *     therefore never expanded (C11 6.10.3.4p2)
 */
public record Token(char type, String text, int offset, boolean isSpaced, boolean isPainted) {

    Token(int type, String text, int offset, boolean isSpaced) {
        this((char) type, text, offset, isSpaced, false);
    }

    /** Returns whether this is an identifier or keyword, which can be the name of a macro. */
    public boolean isName() {
        return (type >= HeaderLexer.ENUM && type <= HeaderLexer.HANDLE)
                || (type >= HeaderLexer.STRUCT && type <= HeaderLexer.IDENTIFIER);
    }

    /** Returns whether this is an identifier that is not a keyword of the constant grammar. */
    public boolean isIdentifier() {
        return type == HeaderLexer.IDENTIFIER;
    }

    /** Returns whether this can be part of a built-in type name: a keyword, a qualifier, a {@code *}. */
    public boolean isTypeWord() {
        return type >= HeaderLexer.STRUCT && type <= HeaderLexer.BUILTIN_TYPE || type == HeaderLexer.STAR;
    }

    /** Returns whether this is a string literal. */
    public boolean isString() {
        return type == HeaderLexer.STRING;
    }

    /** Returns whether this is the operator {@code ##}. */
    public boolean isPaste() {
        return type == HeaderLexer.PASTE;
    }

    /** Returns whether this has the given spelling. */
    public boolean is(String spelling) {
        return text.equals(spelling);
    }

    /** Returns this token with the offset of another one: the name of the macro that it replaces. */
    public Token at(Token place, boolean spaced) {
        return new Token(type, text, place.offset, spaced, isPainted);
    }

    /** Returns this token with or without white space before it. */
    public Token spaced(boolean spaced) {
        return spaced == isSpaced ? this : new Token(type, text, offset, spaced, isPainted);
    }

    /** Returns this token painted, so that it is never expanded. */
    public Token painted() {
        return new Token(type, text, offset, isSpaced, true);
    }
}
