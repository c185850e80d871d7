package dev.codebook.generator.expression;

/** The result of evaluating an expression: a constant, or the reason why it is not one. */
public sealed interface ConstantResult {

    /**
     * An integer constant.
     *
     * @param bits the value, sign-extended to 64 bits if the type is signed, else zero-extended
     * @param type its type: an integer type, {@code bool} or a pointer
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
                case OTHER -> new NotConstant(Reason.UNRESOLVED, type.spelling());
                case FLOAT -> new NotConstant(Reason.FLOAT, type.spelling());
                case VOID, STRUCT -> new NotConstant(Reason.NOT_AN_EXPRESSION, type.spelling());
            };
        }
    }

    /**
     * An expression that is not an integer constant.
     *
     * @param reason what it is instead
     * @param detail the name or token that is the cause; empty if the reason is enough
     */
    record NotConstant(Reason reason, String detail) implements ConstantResult {}

    /** What an expression is that is not an integer constant. */
    enum Reason {
        /** A macro with an empty replacement list. */
        EMPTY("empty"),
        /** A string. */
        STRING("string"),
        /** A floating-point number. */
        FLOAT("floating point"),
        /** The name of a type, a calling convention, a keyword. */
        TYPE("type"),
        /** The name of another entity: a function, a variable, a member. */
        ALIAS("alias"),
        /** A value with several members: a GUID, an initializer list. */
        AGGREGATE("aggregate"),
        /** A macro with parameters. */
        FUNCTION_LIKE("function-like macro"),
        /** A statement, a call, a specifier, or a part of one: not a constant expression by its syntax (C11 6.6). */
        NOT_AN_EXPRESSION("not an expression"),
        /** Depends on a name that is not defined as a macro, constant or type. */
        UNRESOLVED("unresolved"),
        /** Depends on the layout of a struct. */
        LAYOUT("struct layout"),
        /** An undefined operation: division by zero, a shift by the width or more, arithmetic on a pointer. */
        UNDEFINED("undefined operation"),
        /** Its expansion grows past the limit. */
        TOO_LARGE("too large");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** Returns the text of the reason, for messages. */
        public String words() {
            return words;
        }
    }
}
