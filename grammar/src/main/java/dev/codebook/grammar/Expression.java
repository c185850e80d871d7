package dev.codebook.grammar;

/**
 * The syntax tree of a constant expression. Its leaves are indexes into the token list that it was parsed from, so that
 * all expressions of one shape, such as {@code ((HRESULT)0x80004005L)}, share one tree.
 */
public sealed interface Expression {

    /** Calls the method of the visitor for this kind of expression. */
    <R> R accept(Visitor<R> visitor);

    /** A visitor with one method per kind of expression; the parameters are the components of the record. */
    interface Visitor<R> {
        R number(int token);

        R character(int token);

        R bool(int token);

        R nullPointer();

        R strings(int token);

        R name(int token);

        R unary(Operator operator, Expression operand);

        R binary(Operator operator, Expression left, Expression right);

        R conditional(Expression condition, Expression ifTrue, Expression ifFalse);

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

    /** One or more adjacent string literals. {@code token} is the index of the first literal. */
    record Strings(int token) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strings(token);
        }
    }

    /** A name that is neither a type nor a macro: an enumerator, a constant variable, or an unknown name. */
    record Name(int token) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.name(token);
        }
    }

    /** A unary operator: {@code + - ~ ! *}. */
    record Unary(Operator operator, Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unary(operator, operand);
        }
    }

    /** A binary operator. */
    record Binary(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(operator, left, right);
        }
    }

    /** {@code condition ? ifTrue : ifFalse}. */
    record Conditional(Expression condition, Expression ifTrue, Expression ifFalse) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.conditional(condition, ifTrue, ifFalse);
        }
    }

    /** A cast in any syntax of C++. */
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

    /**
     * Tokens that are not a constant expression. {@code token} is the index of the first token that does not match the
     * grammar.
     */
    record Malformed(int token) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.malformed(token);
        }
    }

    /**
     * The name of a type in an expression.
     *
     * @param first the index of its first word
     * @param end the index after its last word
     * @param pointers the number of {@code *} and {@code &} that follow
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
