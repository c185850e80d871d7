package dev.codebook.generator.expression;

import dev.codebook.generator.expression.ConstantResult.Constant;
import dev.codebook.generator.expression.ConstantResult.NotConstant;
import dev.codebook.generator.expression.ConstantResult.Reason;
import dev.codebook.grammar.Expression;
import dev.codebook.grammar.Expression.Operator;
import dev.codebook.grammar.Expression.TypeName;
import dev.codebook.grammar.Spelling;
import dev.codebook.grammar.Token;
import java.util.List;

/** Computes expressions as the compiler does for the Windows data model (C++14 [expr], MSVC where it differs). */
public final class Calculator implements Expression.Visitor<ConstantResult> {

    private final List<Token> tokens;
    private final Symbols names;
    /** Whether the value is asked for; of an operand of {@code sizeof} only the type is. */
    private final boolean isEvaluated;

    private Calculator(List<Token> tokens, Symbols names, boolean isEvaluated) {
        this.tokens = tokens;
        this.names = names;
        this.isEvaluated = isEvaluated;
    }

    /**
     * The value of a constant expression.
     *
     * @param expression parsed from {@code tokens}
     * @param tokens macros expanded
     * @param names what the names in it mean
     */
    public static ConstantResult compute(Expression expression, List<Token> tokens, Symbols names) {
        return expression.accept(new Calculator(tokens, names, true));
    }

    @Override
    public ConstantResult number(int token) {
        return names.literal(Literals.number(text(token)));
    }

    @Override
    public ConstantResult character(int token) {
        return names.literal(Literals.character(text(token)));
    }

    @Override
    public ConstantResult bool(int token) {
        return names.literal(new Constant(text(token).equals("true") ? 1 : 0, CType.BOOL));
    }

    @Override
    public ConstantResult nullPointer() {
        return new Constant(0, CType.pointer("nullptr_t"));
    }

    @Override
    public ConstantResult strings(int token) {
        return new NotConstant(Reason.STRING, text(token));
    }

    @Override
    public ConstantResult name(int token) {
        return names.value(tokens.get(token));
    }

    @Override
    public ConstantResult unary(Operator operator, Expression expression) {
        var operand = expression.accept(this);
        if (!(operand instanceof Constant constant)) {
            return operand;
        }
        return operator == Operator.MULTIPLY ? pointedTo(constant.type()) : Arithmetic.unary(operator, constant);
    }

    /** What stands where a pointer points to has no value here, but a type. */
    private ConstantResult pointedTo(CType pointer) {
        var pointee = pointer.pointee();
        if (isEvaluated || pointee == null) {
            return new NotConstant(Reason.NOT_AN_EXPRESSION, "*");
        }
        return pointee.size() instanceof NotConstant unsized ? unsized : new Constant(0, pointee);
    }

    /** {@code &&} and {@code ||} leave the right operand alone where the left one decides. */
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
        return second instanceof Constant b ? Arithmetic.binary(operator, a, defined(operator, b)) : second;
    }

    /** The right operand; where only its type counts, one with which every operation has a value. */
    private Constant defined(Operator operator, Constant right) {
        return switch (operator) {
            case DIVIDE, REMAINDER, SHIFT_LEFT, SHIFT_RIGHT -> isEvaluated ? right : new Constant(1, right.type());
            default -> right;
        };
    }

    private ConstantResult typeOf(Expression expression) {
        return expression.accept(new Calculator(tokens, names, false));
    }

    /** Only the chosen operand is computed; the other one counts for the type (C++14 [expr.cond]). */
    @Override
    public ConstantResult conditional(Expression condition, Expression then, Expression otherwise) {
        var decision = condition.accept(this);
        if (!(decision instanceof Constant decided)) {
            return decision;
        }
        var chosen = (decided.bits() != 0 ? then : otherwise).accept(this);
        var other = typeOf(decided.bits() != 0 ? otherwise : then);
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
        return new NotConstant(Reason.NOT_AN_EXPRESSION, token < tokens.size() ? text(token) : "end of the line");
    }

    private CType type(TypeName name) {
        var words = tokens.subList(name.first(), name.end());
        var type = names.type(words);
        for (int i = 0; i < name.pointers(); i++) {
            type = CType.pointer(type, Spelling.of(words) + " *");
        }
        return type;
    }

    private String text(int token) {
        return tokens.get(token).text();
    }
}
