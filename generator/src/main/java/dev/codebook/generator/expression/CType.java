package dev.codebook.generator.expression;

import dev.codebook.generator.expression.ConstantResult.Constant;
import dev.codebook.generator.expression.ConstantResult.NotConstant;
import dev.codebook.model.Account;
import org.jspecify.annotations.Nullable;

/**
 * A type of the Windows x64 data model (LLP64), reduced to the properties that the evaluation of constants needs.
 *
 * @param kind the kind of type, which decides the operators that apply
 * @param width the width in bits; 0 if the type has no size or its size is unknown
 * @param isSigned whether values are signed
 * @param spelling the type as written: {@code HRESULT}, {@code unsigned long}
 * @param pointee the type that a pointer points to; null if the type is not a pointer, or points to a function
 */
public record CType(
        Kind kind,
        int width,
        boolean isSigned,
        String spelling,
        @Nullable CType pointee) {

    /** Kinds of types. {@code LONG} has the width of {@code int} but a higher rank (C++14 [conv.rank]). */
    public enum Kind {
        BOOL,
        INTEGER,
        LONG,
        POINTER,
        FLOAT,
        VOID,
        STRUCT,
        OTHER
    }

    /** {@code bool}. */
    public static final CType BOOL = new CType(Kind.BOOL, 8, false, "bool");
    /** {@code char}, signed in MSVC. */
    public static final CType CHAR = new CType(Kind.INTEGER, 8, true, "char");
    /** {@code wchar_t}, 16 bits. */
    public static final CType WCHAR = new CType(Kind.INTEGER, 16, false, "wchar_t");
    /** {@code int}. */
    public static final CType INT = new CType(Kind.INTEGER, 32, true, "int");
    /** {@code unsigned int}. */
    public static final CType UNSIGNED = new CType(Kind.INTEGER, 32, false, "unsigned int");
    /** {@code long}: 32 bits, with a higher rank than {@code int}. */
    public static final CType LONG = new CType(Kind.LONG, 32, true, "long");
    /** {@code unsigned long}. */
    public static final CType UNSIGNED_LONG = new CType(Kind.LONG, 32, false, "unsigned long");
    /** {@code long long}. */
    public static final CType LONG_LONG = new CType(Kind.INTEGER, 64, true, "long long");
    /** {@code unsigned long long}, the type of {@code size_t}. */
    public static final CType UNSIGNED_LONG_LONG = new CType(Kind.INTEGER, 64, false, "unsigned long long");
    /** {@code float}: not the type of a code, but its size can be a constant. */
    public static final CType FLOAT = new CType(Kind.FLOAT, 32, true, "float");
    /** {@code double}, and {@code long double}, which is the same in MSVC. */
    public static final CType DOUBLE = new CType(Kind.FLOAT, 64, true, "double");
    /** {@code void}. */
    public static final CType VOID = new CType(Kind.VOID, 0, false, "void");

    /** Creates a type that is not a pointer. */
    public CType(Kind kind, int width, boolean isSigned, String spelling) {
        this(kind, width, isSigned, spelling, null);
    }

    /** Returns an integer type of a width in bits: {@code __int8} to {@code __int64}. */
    public static CType integer(int width, boolean isSigned) {
        return new CType(Kind.INTEGER, width, isSigned, (isSigned ? "" : "unsigned ") + "__int" + width);
    }

    /** Returns a pointer, 64 bits on x64, to a type that is unknown or has no size. */
    public static CType pointer(String spelling) {
        return new CType(Kind.POINTER, 64, false, spelling);
    }

    /** Returns a pointer to a type. */
    public static CType pointer(CType pointee, String spelling) {
        return new CType(Kind.POINTER, 64, false, spelling, pointee);
    }

    /** Returns this type with the name that a typedef gives it. */
    public CType named(String name) {
        return new CType(kind, width, isSigned, name, pointee);
    }

    /** Returns whether this is the same type, possibly with another name. */
    boolean isSameAs(CType other) {
        return kind == other.kind && width == other.width && isSigned == other.isSigned;
    }

    /** Returns the value of {@code sizeof}, in bytes, or the reason why the type has no known size. */
    ConstantResult size() {
        return switch (kind) {
            case BOOL, INTEGER, LONG, POINTER, FLOAT -> new Constant(width / 8, UNSIGNED_LONG_LONG);
            case VOID -> new NotConstant(Account.Kind.NOT_AN_EXPRESSION, spelling);
            case STRUCT -> new NotConstant(Account.Kind.STRUCT_LAYOUT, spelling);
            case OTHER -> new NotConstant(Account.Kind.UNRESOLVED, spelling);
        };
    }

    /** Returns whether this is an integer type or {@code bool}. */
    public boolean isArithmetic() {
        return kind == Kind.INTEGER || kind == Kind.LONG || kind == Kind.BOOL;
    }

    /** Returns the type after integral promotion (C++14 [conv.prom]). */
    public CType promoted() {
        return width < 32 ? INT : this;
    }

    /** Returns the common type of two operands (C++14 [expr], the usual arithmetic conversions). */
    public static CType common(CType left, CType right) {
        var a = left.promoted();
        var b = right.promoted();
        if (a.width != b.width) {
            return (a.width > b.width ? a : b).withoutTypedefName();
        }
        if (a.width == 64) {
            return a.isSigned && b.isSigned ? LONG_LONG : UNSIGNED_LONG_LONG;
        }
        boolean isSigned = a.isSigned && b.isSigned;
        if (a.kind == Kind.LONG || b.kind == Kind.LONG) {
            return isSigned ? LONG : UNSIGNED_LONG;
        }
        return isSigned ? INT : UNSIGNED;
    }

    /** Returns the built-in type, without the name of a typedef. */
    public CType withoutTypedefName() {
        return switch (kind) {
            case LONG -> isSigned ? LONG : UNSIGNED_LONG;
            case INTEGER ->
                width == 64
                        ? (isSigned ? LONG_LONG : UNSIGNED_LONG_LONG)
                        : width == 32 ? (isSigned ? INT : UNSIGNED) : this;
            default -> this;
        };
    }
}
