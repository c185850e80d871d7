package dev.codebook.generator.expression;

import dev.codebook.grammar.Token;
import java.util.List;

/** The meaning of the names in an expression. */
public interface Symbols {

    /** Returns the value of a name that is not a macro: an enumerator or constant variable. */
    ConstantResult value(Token name);

    /**
     * Returns the type named by a list of tokens.
     *
     * @param words keywords and names, with qualifiers, {@code struct} and {@code enum}
     */
    CType type(List<Token> words);

    /** Returns a literal converted to the type that it has in this kind of expression. */
    default ConstantResult literal(ConstantResult literal) {
        return literal;
    }

    /** The rules of {@code #if}: a name that is not a macro is 0, and all integers have 64 bits (C11 6.10.1p4). */
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
