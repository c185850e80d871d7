package dev.codebook.generator.expression;

import dev.codebook.grammar.Token;
import java.util.List;

/** What names mean where an expression stands. */
public interface Symbols {

    /** The value of a name that is no macro: an enumerator, a constant variable. */
    ConstantResult value(Token name);

    /**
     * The type that words name.
     *
     * @param words built-in words and names, qualifiers and {@code struct} and {@code enum} included
     */
    CType type(List<Token> words);

    /** A literal in the type that it has there. */
    default ConstantResult literal(ConstantResult literal) {
        return literal;
    }

    /**
     * In an {@code #if}: every name that is left is 0, and all integers have 64 bits (C11 6.10.1p4).
     */
    Symbols CONDITION = new Symbols() {
        @Override
        public ConstantResult value(Token name) {
            return new ConstantResult.Constant(0, CType.LONG_LONG);
        }

        @Override
        public CType type(List<Token> words) {
            return new CType(CType.Kind.OTHER, 0, false, words.get(0).text());
        }

        @Override
        public ConstantResult literal(ConstantResult literal) {
            return literal instanceof ConstantResult.Constant constant
                    ? constant.as(
                            constant.type().isSigned() || constant.type().width() < 32
                                    ? CType.LONG_LONG
                                    : CType.UNSIGNED_LONG_LONG)
                    : literal;
        }
    };
}
