package dev.codebook.generator.expression;

import dev.codebook.generator.expression.ConstantResult.Constant;
import dev.codebook.generator.expression.ConstantResult.NotConstant;
import dev.codebook.grammar.Expression.Operator;
import dev.codebook.model.Account;

/** Applies operators to integers: converts the operands first, then computes in the common type. */
final class Arithmetic {

    private static final String ON_A_POINTER = "arithmetic on a pointer";

    private Arithmetic() {}

    static ConstantResult unary(Operator operator, Constant operand) {
        if (operator == Operator.NOT) {
            return bool(operand.bits() == 0);
        }
        if (!operand.type().isArithmetic()) {
            return undefined(operand.type().spelling());
        }
        var promoted = operand.as(operand.type().promoted().withoutTypedefName());
        long bits = promoted.bits();
        return switch (operator) {
            case PLUS -> promoted;
            case MINUS -> new Constant(-bits, promoted.type());
            case TILDE -> new Constant(~bits, promoted.type());
            default -> throw new IllegalStateException("not a unary operator: " + operator);
        };
    }

    static ConstantResult binary(Operator operator, Constant left, Constant right) {
        if (operator == Operator.AND || operator == Operator.OR) {
            return bool(right.bits() != 0);
        }
        if (!left.type().isArithmetic() || !right.type().isArithmetic()) {
            return pointers(operator, left, right);
        }
        if (operator == Operator.SHIFT_LEFT || operator == Operator.SHIFT_RIGHT) {
            return shift(operator, left.as(left.type().promoted().withoutTypedefName()), right);
        }
        var type = CType.common(left.type(), right.type());
        return inCommonType(operator, left.as(type), right.as(type));
    }

    private static ConstantResult inCommonType(Operator operator, Constant left, Constant right) {
        long a = left.bits();
        long b = right.bits();
        var type = left.type();
        int order = type.isSigned() ? Long.compare(a, b) : Long.compareUnsigned(a, b);
        return switch (operator) {
            case PLUS -> new Constant(a + b, type);
            case MINUS -> new Constant(a - b, type);
            case MULTIPLY -> new Constant(a * b, type);
            case DIVIDE ->
                b == 0
                        ? undefined("division by zero")
                        : new Constant(type.isSigned() ? a / b : Long.divideUnsigned(a, b), type);
            case REMAINDER ->
                b == 0
                        ? undefined("division by zero")
                        : new Constant(type.isSigned() ? a % b : Long.remainderUnsigned(a, b), type);
            case BIT_AND -> new Constant(a & b, type);
            case BIT_OR -> new Constant(a | b, type);
            case BIT_XOR -> new Constant(a ^ b, type);
            case LESS -> bool(order < 0);
            case LESS_EQUAL -> bool(order <= 0);
            case GREATER -> bool(order > 0);
            case GREATER_EQUAL -> bool(order >= 0);
            case EQUAL -> bool(a == b);
            case NOT_EQUAL -> bool(a != b);
            default -> throw new IllegalStateException("not an operator of one type: " + operator);
        };
    }

    /**
     * Shifts in the promoted type of the left operand. A shift by a negative count, or by the width of that type or
     * more, is undefined (C++14 [expr.shift]p1).
     */
    private static ConstantResult shift(Operator operator, Constant left, Constant count) {
        if (count.bits() < 0 || count.bits() >= left.type().width()) {
            return undefined("shift by " + count.bits());
        }
        int by = (int) count.bits();
        long bits = operator == Operator.SHIFT_LEFT
                ? left.bits() << by
                : left.type().isSigned() ? left.bits() >> by : left.bits() >>> by;
        return new Constant(bits, left.type());
    }

    private static ConstantResult pointers(Operator operator, Constant left, Constant right) {
        return switch (operator) {
            case EQUAL -> bool(left.bits() == right.bits());
            case NOT_EQUAL -> bool(left.bits() != right.bits());
            case PLUS -> left.type().isArithmetic() ? moved(right, left, 1) : moved(left, right, 1);
            case MINUS -> moved(left, right, -1);
            default -> undefined(ON_A_POINTER);
        };
    }

    /** Adds a number of elements to a pointer (C++14 [expr.add]p4). */
    private static ConstantResult moved(Constant pointer, Constant by, int direction) {
        var pointee = pointer.type().pointee();
        if (pointee == null || !by.type().isArithmetic()) {
            return undefined(ON_A_POINTER);
        }
        return pointee.size() instanceof Constant size
                ? new Constant(pointer.bits() + direction * by.bits() * size.bits(), pointer.type())
                : pointee.size();
    }

    private static Constant bool(boolean value) {
        return new Constant(value ? 1 : 0, CType.BOOL);
    }

    private static NotConstant undefined(String detail) {
        return new NotConstant(Account.Kind.UNDEFINED_OPERATION, detail);
    }
}
