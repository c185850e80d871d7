package dev.codebook.grammar;

import java.util.AbstractList;

/**
 * The condition of {@code #ifdef NAME} or {@code #ifndef NAME} as tokens of {@code #if}: {@code defined(NAME)} or
 * {@code !defined(NAME)}. The tokens are created on demand, since nearly always only the name is used.
 */
final class DefinedCondition extends AbstractList<Token> {

    private final String name;
    private final boolean isNegated;
    private final int offset;

    /** @param offset the offset of the name */
    DefinedCondition(String name, boolean isNegated, int offset) {
        this.name = name;
        this.isNegated = isNegated;
        this.offset = offset;
    }

    String name() {
        return name;
    }

    @Override
    public int size() {
        return isNegated ? 5 : 4;
    }

    @Override
    public Token get(int index) {
        return switch (isNegated ? index : index + 1) {
            case 0 -> new Token(HeaderLexer.NOT, "!", offset, false);
            case 1 -> new Token(HeaderLexer.IDENTIFIER, "defined", offset, false);
            case 2 -> new Token(HeaderLexer.LPAREN, "(", offset, false);
            case 3 -> new Token(HeaderLexer.IDENTIFIER, name, offset, false);
            case 4 -> new Token(HeaderLexer.RPAREN, ")", offset, false);
            default -> throw new IndexOutOfBoundsException(index);
        };
    }
}
