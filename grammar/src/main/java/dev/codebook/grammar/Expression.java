package dev.codebook.grammar;

/**
 * A constant expression, parsed. Its leaves point into the token list that it was parsed from, so that expressions of
 * one shape ({@code ((HRESULT)0x80004005L)}) share one tree.
 */
public sealed interface Expression {

    /** Calls the method of the visitor that is made for this kind of expression. */
    <R> R accept(Visitor<R> visitor);

    /** What is done with each kind of expression; the parameters are the kind's components. */
    interface Visitor<R> {
        R number(int token);

        R character(int token);

        R bool(int token);

        R nullPointer();

        R strings(int token);

        R name(int token);

        R unary(Operator operator, Expression operand);

        R binary(Operator operator, Expression left, Expression right);

        R conditional(Expression condition, Expression then, Expression otherwise);

        R cast(TypeName type, Expression operand);

        R sizeofType(TypeName type);

        R sizeofArray(TypeName element, Expression length);

        R sizeofExpression(Expression operand);

        R malformed(int token);
    }

    /** A number literal. */
    record NumberLiteral(int token) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(token);
        }
    }

    /** A character literal. */
    record CharacterLiteral(int token) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.character(token);
        }
    }

    /** {@code true} or {@code false}. */
    record Bool(int token) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bool(token);
        }
    }

    /** {@code nullptr}. */
    record NullPointer() implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nullPointer();
        }
    }

    /** One or more string literals, from the first on. */
    record Strings(int token) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strings(token);
        }
    }

    /** A name that is no type and no macro: an enumerator, a constant variable, or unknown. */
    record Name(int token) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.name(token);
        }
    }

    /** {@code + - ~ ! *} before an operand. */
    record Unary(Operator operator, Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unary(operator, operand);
        }
    }

    /** An operator between two operands. */
    record Binary(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(operator, left, right);
        }
    }

    /** {@code condition ? then : otherwise}. */
    record Conditional(Expression condition, Expression then, Expression otherwise) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.conditional(condition, then, otherwise);
        }
    }

    /** A cast in any of C++'s spellings. */
    record Cast(TypeName type, Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cast(type, operand);
        }
    }

    /** {@code sizeof} or {@code alignof} of a type. */
    record SizeofType(TypeName type) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sizeofType(type);
        }
    }

    /** {@code sizeof} of an array type: {@code sizeof(UCHAR[8])}. */
    record SizeofArray(TypeName element, Expression length) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sizeofArray(element, length);
        }
    }

    /** {@code sizeof} of an expression. */
    record SizeofExpression(Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sizeofExpression(operand);
        }
    }

    /** What is no constant expression. {@code token} is the index of the first token that does not fit. */
    record Malformed(int token) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.malformed(token);
        }
    }

    /**
     * A type's name in an expression.
     *
     * @param first index of its first word
     * @param end index behind its last word
     * @param pointers how many {@code *} (or {@code &}) follow
     */
    record TypeName(int first, int end, int pointers) {}

    /** The operators, by their spelling. */
    enum Operator {
        PLUS("+"),
        MINUS("-"),
        TILDE("~"),
        NOT("!"),
        MULTIPLY("*"),
        DIVIDE("/"),
        REMAINDER("%"),
        SHIFT_LEFT("<<"),
        SHIFT_RIGHT(">>"),
        LESS("<"),
        LESS_EQUAL("<="),
        GREATER(">"),
        GREATER_EQUAL(">="),
        EQUAL("=="),
        NOT_EQUAL("!="),
        BIT_AND("&"),
        BIT_XOR("^"),
        BIT_OR("|"),
        AND("&&"),
        OR("||");

        private final String spelling;

        Operator(String spelling) {
            this.spelling = spelling;
        }

        static Operator of(String spelling) {
            for (var operator : values()) {
                if (operator.spelling.equals(spelling)) {
                    return operator;
                }
            }
            throw new IllegalArgumentException(spelling);
        }
    }
}
