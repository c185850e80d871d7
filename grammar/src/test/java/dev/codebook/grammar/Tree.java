package dev.codebook.grammar;

import dev.codebook.grammar.Expression.Operator;
import dev.codebook.grammar.Expression.TypeName;
import java.util.List;
import java.util.Locale;

/** Prints the tree of an expression as text: {@code (a + (b * c))}. */
record Tree(List<Token> tokens) implements Expression.Visitor<String> {

    /** Parses and prints an expression in which a name in capitals is a type. */
    static String of(String text) {
        return of(text, new ExpressionParser());
    }

    static String of(String text, ExpressionParser parser) {
        var tokens = new HeaderReader().tokens(text);
        return parser.parse(tokens, Tree::isType).accept(new Tree(tokens));
    }

    private static boolean isType(String name) {
        return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    @Override
    public String number(int token) {
        return tokens.get(token).text();
    }

    @Override
    public String character(int token) {
        return tokens.get(token).text();
    }

    @Override
    public String bool(int token) {
        return tokens.get(token).text();
    }

    @Override
    public String nullPointer() {
        return "nullptr";
    }

    @Override
    public String strings(int token) {
        return tokens.get(token).text();
    }

    @Override
    public String name(int token) {
        return tokens.get(token).text();
    }

    @Override
    public String unary(Operator operator, Expression operand) {
        return "(" + spelling(operator) + operand.accept(this) + ")";
    }

    @Override
    public String binary(Operator operator, Expression left, Expression right) {
        return "(" + left.accept(this) + " " + spelling(operator) + " " + right.accept(this) + ")";
    }

    @Override
    public String conditional(Expression condition, Expression ifTrue, Expression ifFalse) {
        return "(" + condition.accept(this) + " ? " + ifTrue.accept(this) + " : " + ifFalse.accept(this) + ")";
    }

    @Override
    public String cast(TypeName type, Expression operand) {
        return "([" + words(type) + "]" + operand.accept(this) + ")";
    }

    @Override
    public String sizeofType(TypeName type) {
        return "(sizeof [" + words(type) + "])";
    }

    @Override
    public String sizeofArray(TypeName element, Expression length) {
        return "(sizeof [" + words(element) + "[" + length.accept(this) + "]])";
    }

    @Override
    public String sizeofExpression(Expression operand) {
        return "(sizeof " + operand.accept(this) + ")";
    }

    @Override
    public String malformed(int token) {
        return token < tokens.size() ? "malformed at " + tokens.get(token).text() : "malformed at the end";
    }

    private String words(TypeName type) {
        return Spelling.of(tokens.subList(type.first(), type.end())) + "*".repeat(type.pointers());
    }

    static String spelling(Operator operator) {
        return switch (operator) {
            case PLUS -> "+";
            case MINUS -> "-";
            case TILDE -> "~";
            case NOT -> "!";
            case MULTIPLY -> "*";
            case DIVIDE -> "/";
            case REMAINDER -> "%";
            case SHIFT_LEFT -> "<<";
            case SHIFT_RIGHT -> ">>";
            case LESS -> "<";
            case LESS_EQUAL -> "<=";
            case GREATER -> ">";
            case GREATER_EQUAL -> ">=";
            case EQUAL -> "==";
            case NOT_EQUAL -> "!=";
            case BIT_AND -> "&";
            case BIT_XOR -> "^";
            case BIT_OR -> "|";
            case AND -> "&&";
            case OR -> "||";
        };
    }
}
