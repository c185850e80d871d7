package dev.codebook.generator.expression;

import dev.codebook.generator.expression.ConstantResult.Constant;
import dev.codebook.generator.expression.ConstantResult.NotConstant;
import dev.codebook.grammar.Expression;
import dev.codebook.grammar.Expression.Operator;
import dev.codebook.grammar.Expression.TypeName;
import dev.codebook.grammar.Spelling;
import dev.codebook.grammar.Token;
import dev.codebook.model.Account;
import java.util.List;

/** Evaluates constant expressions in the Windows data model (C++14 [expr]; MSVC where it differs). */
public final class ExpressionEvaluator implements Expression.Visitor<ConstantResult> {

    private final List<Token> tokens;
    private final Symbols symbols;
    /** Whether the value is needed. For the operand of {@code sizeof}, only the type is needed. */
    private final boolean isEvaluated;

    private ExpressionEvaluator(List<Token> tokens, Symbols symbols, boolean isEvaluated) {
        this.tokens = tokens;
        this.symbols = symbols;
        this.isEvaluated = isEvaluated;
    }

    /**
     * Evaluates a constant expression.
     *
     * @param expression parsed from {@code tokens}
     * @param tokens the tokens of the expression, with macros expanded
     * @param symbols the meaning of the names in the expression
     */
    public static ConstantResult compute(Expression expression, List<Token> tokens, Symbols symbols) {
        return expression.accept(new ExpressionEvaluator(tokens, symbols, true));
    }

    @Override
    public ConstantResult number(int token) {
        return symbols.literal(Literals.number(text(token)));
    }

    @Override
    public ConstantResult character(int token) {
        return symbols.literal(Literals.character(text(token)));
    }

    @Override
    public ConstantResult bool(int token) {
        return symbols.literal(new Constant(text(token).equals("true") ? 1 : 0, CType.BOOL));
    }

    @Override
    public ConstantResult nullPointer() {
        return new Constant(0, CType.pointer("nullptr_t"));
    }

    @Override
    public ConstantResult strings(int token) {
        return new NotConstant(Account.Kind.STRING, text(token));
    }

    @Override
    public ConstantResult name(int token) {
        return symbols.value(tokens.get(token));
    }

    @Override
    public ConstantResult unary(Operator operator, Expression expression) {
        var operand = expression.accept(this);
        if (!(operand instanceof Constant constant)) {
            return operand;
        }
        return operator == Operator.MULTIPLY ? pointedTo(constant.type()) : Arithmetic.unary(operator, constant);
    }

    /** Evaluates {@code *pointer}. The object has a type, but its value is not a constant. */
    private ConstantResult pointedTo(CType pointer) {
        var pointee = pointer.pointee();
        if (isEvaluated || pointee == null) {
            return new NotConstant(Account.Kind.NOT_AN_EXPRESSION, "*");
        }
        return pointee.size() instanceof NotConstant unsized ? unsized : new Constant(0, pointee);
    }

    /**
     * Evaluates a binary operation. {@code &&} and {@code ||} do not evaluate the right operand if the left one decides
     * (C11 6.5.13p4, 6.5.14p4).
     */
    @Override
    public ConstantResult binary(Operator operator, Expression left, Expression right) {
        var first = left.accept(this);
        if (!(first instanceof Constant a)) {
            return first;
        }
        if (operator == Operator.AND && a.bits() == 0 || operator == Operator.OR && a.bits() != 0) {
            return a.as(CType.BOOL);
        }
        var second = right.accept(this);
        return second instanceof Constant b ? Arithmetic.binary(operator, a, withValidValue(operator, b)) : second;
    }

    /** Returns the right operand; if only its type is needed, with the value 1, which is valid for every operator. */
    private Constant withValidValue(Operator operator, Constant right) {
        return switch (operator) {
            case DIVIDE, REMAINDER, SHIFT_LEFT, SHIFT_RIGHT -> isEvaluated ? right : new Constant(1, right.type());
            default -> right;
        };
    }

    private ConstantResult typeOf(Expression expression) {
        return expression.accept(new ExpressionEvaluator(tokens, symbols, false));
    }

    /** Evaluates only the selected operand; the other one contributes its type (C++14 [expr.cond]p6). */
    @Override
    public ConstantResult conditional(Expression condition, Expression ifTrue, Expression ifFalse) {
        var decision = condition.accept(this);
        if (!(decision instanceof Constant decided)) {
            return decision;
        }
        var chosen = (decided.bits() != 0 ? ifTrue : ifFalse).accept(this);
        var other = typeOf(decided.bits() != 0 ? ifFalse : ifTrue);
        boolean hasCommonType = chosen instanceof Constant a
                && other instanceof Constant b
                && a.type().isArithmetic()
                && b.type().isArithmetic()
                && !a.type().isSameAs(b.type());
        return hasCommonType
                ? ((Constant) chosen).as(CType.common(((Constant) chosen).type(), ((Constant) other).type()))
                : chosen;
    }

    @Override
    public ConstantResult cast(TypeName name, Expression expression) {
        var operand = expression.accept(this);
        return operand instanceof Constant constant ? constant.converted(type(name)) : operand;
    }

    @Override
    public ConstantResult sizeofType(TypeName name) {
        return type(name).size();
    }

    @Override
    public ConstantResult sizeofArray(TypeName element, Expression length) {
        var size = type(element).size();
        var count = length.accept(this);
        if (!(size instanceof Constant one)) {
            return size;
        }
        return count instanceof Constant times
                ? new Constant(one.bits() * times.bits(), CType.UNSIGNED_LONG_LONG)
                : count;
    }

    @Override
    public ConstantResult sizeofExpression(Expression expression) {
        if (expression instanceof Expression.Strings strings) {
            return new Constant(Literals.sizeOfStrings(tokens, strings.token()), CType.UNSIGNED_LONG_LONG);
        }
        var operand = typeOf(expression);
        return operand instanceof Constant constant ? constant.type().size() : operand;
    }

    @Override
    public ConstantResult malformed(int token) {
        return new NotConstant(Account.Kind.NOT_AN_EXPRESSION, token < tokens.size() ? text(token) : "end of the line");
    }

    private CType type(TypeName name) {
        var words = tokens.subList(name.first(), name.end());
        var type = symbols.type(words);
        for (int i = 0; i < name.pointers(); i++) {
            type = CType.pointer(type, Spelling.of(words) + " *");
        }
        return type;
    }

    private String text(int token) {
        return tokens.get(token).text();
    }
}
