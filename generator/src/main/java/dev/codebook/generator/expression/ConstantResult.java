package dev.codebook.generator.expression;

/** What an expression comes to. */
public sealed interface ConstantResult {

    /**
     * An integer of a type.
     *
     * @param bits sign-extended from the type's width if the type is signed, else zero-extended
     * @param type an integer, {@code bool} or pointer type
     */
    record Constant(long bits, CType type) implements ConstantResult {

        /** Brings the bits into the type's range, as a conversion to it does (C++14 [conv.integral]). */
        public Constant {
            bits = type.kind() == CType.Kind.BOOL ? (bits == 0 ? 0 : 1) : extended(bits, type);
        }

        private static long extended(long bits, CType type) {
            int unused = 64 - type.width();
            return type.isSigned() ? bits << unused >> unused : bits << unused >>> unused;
        }

        /** The same number as an arithmetic type or pointer. */
        Constant as(CType type) {
            return new Constant(bits, type);
        }

        /** The number converted to a type, as an initialisation or a cast does. */
        public ConstantResult converted(CType type) {
            return switch (type.kind()) {
                case BOOL, INTEGER, LONG, POINTER -> as(type);
                case OTHER -> new NotConstant(Reason.UNRESOLVED, type.spelling());
                case FLOAT -> new NotConstant(Reason.FLOAT, type.spelling());
                case VOID, STRUCT -> new NotConstant(Reason.NOT_AN_EXPRESSION, type.spelling());
            };
        }
    }

    /**
     * No integer constant.
     *
     * @param reason of what kind it is instead
     * @param detail what stands in the way: a name, a token; empty where the reason says it all
     */
    record NotConstant(Reason reason, String detail) implements ConstantResult {}

    /** What something is that is no integer constant. */
    enum Reason {
        /** A macro without a body. */
        EMPTY("empty"),
        /** A string. */
        STRING("string"),
        /** A floating-point number. */
        FLOAT("floating point"),
        /** The name of a type, a calling convention, a keyword. */
        TYPE("type"),
        /** The name of something else: a function, a variable, a member. */
        ALIAS("alias"),
        /** A value of several parts: a GUID, an initializer list. */
        AGGREGATE("aggregate"),
        /** A macro with parameters. */
        FUNCTION_LIKE("function-like macro"),
        /** A statement, a call, a specifier, a part of one of these: no constant expression by its form (C11 6.6). */
        NOT_AN_EXPRESSION("not an expression"),
        /** Needs a name that is neither macro, constant nor type. */
        UNRESOLVED("unresolved"),
        /** Needs the layout of a struct. */
        LAYOUT("struct layout"),
        /** An operation without a value: division by zero, a shift by more than the width. */
        UNDEFINED("undefined operation"),
        /** Grows past the limit of expansion. */
        TOO_LARGE("too large");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }
}
