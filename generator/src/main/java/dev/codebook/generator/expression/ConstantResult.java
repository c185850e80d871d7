package dev.codebook.generator.expression;

import dev.codebook.model.Account;

/** The result of evaluating an expression: a constant, or the reason why it is not one. */
public sealed interface ConstantResult {

    /**
     * An integer constant.
     *
     * @param bits the value, sign-extended to 64 bits if the type is signed, otherwise zero-extended
     * @param type the type of the value: an integer type, {@code bool} or a pointer
     */
    record Constant(long bits, CType type) implements ConstantResult {

        /** Truncates and extends the bits to the width of the type (C++14 [conv.integral]p2 and p3). */
        public Constant {
            bits = type.kind() == CType.Kind.BOOL ? (bits == 0 ? 0 : 1) : extended(bits, type);
        }

        private static long extended(long bits, CType type) {
            int unused = 64 - type.width();
            return type.isSigned() ? bits << unused >> unused : bits << unused >>> unused;
        }

        /** Converts the value to an integer or pointer type. */
        Constant as(CType type) {
            return new Constant(bits, type);
        }

        /** Converts the value to any type, as an initialization or a cast does. */
        public ConstantResult converted(CType type) {
            return switch (type.kind()) {
                case BOOL, INTEGER, LONG, POINTER -> as(type);
                case OTHER -> new NotConstant(Account.Kind.UNRESOLVED, type.spelling());
                case FLOAT -> new NotConstant(Account.Kind.FLOATING_POINT, type.spelling());
                case VOID, STRUCT -> new NotConstant(Account.Kind.NOT_AN_EXPRESSION, type.spelling());
            };
        }
    }

    /**
     * An expression that is not an integer constant.
     *
     * @param reason the kind of the expression
     * @param detail the name or token that is the cause; empty if the reason is enough
     */
    record NotConstant(Account.Kind reason, String detail) implements ConstantResult {}
}
