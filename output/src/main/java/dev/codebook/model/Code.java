package dev.codebook.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One definition of a code or, in a codebook with {@code scope=constants}, of another constant of a header.
 *
 * <p>In a codebook of many releases a code is a row. A row stands for a definition in consecutive releases that give it
 * the same bits, and contains the definition of the last of these releases.
 *
 * @param name the name as defined
 * @param variant 0 for the live definition of the name in its table; the others are numbered from 1 in source order
 * @param bits the value's unsigned bit pattern; bits above the width of the type are dropped
 * @param type the type of the constant
 * @param space the code space of the number; null for a constant that is not a code
 * @param scope whether the definition is a code of its table
 * @param place the header, target and condition of the definition
 * @param line the line of the definition, from 1
 * @param expression the replacement list or initialiser as written, without comments, white space folded
 * @param message the text with which the header documents the code, or null if there is none
 * @param aliasOf the other constant to which the replacement list refers, or null if there is none
 * @param history the releases that have the row, and its earlier versions
 */
public record Code(
        String name,
        int variant,
        long bits,
        Type type,
        @Nullable CodeSpace space,
        Scope scope,
        CodePlace place,
        int line,
        String expression,
        @Nullable Message message,
        @Nullable String aliasOf,
        RowHistory history) {

    /** The order by name, then variant, then value. It does not depend on lines. */
    static final Comparator<Code> ORDER = Code::order;

    /**
     * Drops the bits above the width.
     *
     * @throws IllegalArgumentException if the type's width is not 8, 16, 32 or 64
     */
    public Code {
        bits = new Value(bits, type.width(), type.isSigned()).bits();
    }

    /** Avoids a chain of comparators: compiling one that is called millions of times takes the JVM a second. */
    private static int order(Code one, Code other) {
        int byName = one.name.compareTo(other.name);
        return byName != 0 ? byName : orderOfOneName(one, other);
    }

    private static int orderOfOneName(Code one, Code other) {
        if (one.variant != other.variant) {
            return Integer.compare(one.variant, other.variant);
        }
        int byValue = Long.compareUnsigned(one.bits, other.bits);
        return byValue != 0 ? byValue : one.firstRelease().compareTo(other.firstRelease());
    }

    /** Returns the exact value. */
    public Value value() {
        return new Value(bits, type.width(), type.isSigned());
    }

    /** Returns the path of the header in the SDK tree. */
    public String header() {
        return place.header();
    }

    /** Returns whether the definition is active for the target. */
    public boolean live() {
        return place.live();
    }

    /** Returns the {@code #if} expressions around the definition, or null if there are none. */
    public @Nullable String condition() {
        return place.condition();
    }

    /** Returns the first release of the codebook that has the row. */
    public String firstRelease() {
        return history.firstRelease();
    }

    /** Returns the last release of the codebook that has the row. */
    public String lastRelease() {
        return history.lastRelease();
    }

    /** Returns the text of the message, or null if there is no message. */
    public @Nullable String text() {
        return message == null ? null : message.text();
    }

    /** Returns the fields of the value, or null if the code space has none. */
    public CodeSpace.@Nullable Fields fields() {
        return space == null ? null : space.fields(value());
    }

    /**
     * Returns the code. In a space with the layout of HRESULT or NTSTATUS it is the low 16 bits. In the other spaces
     * the whole number is the code. Of a wider value only the low 32 bits are used, as in {@link CodeSpace#fields}.
     *
     * @return the unsigned number, or null for a constant without a code space
     */
    public @Nullable Long codeNumber() {
        if (space == null) {
            return null;
        }
        var fields = fields();
        return fields == null ? bits & 0xFFFF_FFFFL : (long) fields.code();
    }

    /** Returns the same definition on another line and in other releases. */
    public Code with(int otherLine, RowHistory otherHistory) {
        return new Code(
                name, variant, bits, type, space, scope, place, otherLine, expression, message, aliasOf, otherHistory);
    }

    /** Returns the same definition without its message. */
    public Code withoutMessage() {
        return new Code(name, variant, bits, type, space, scope, place, line, expression, null, aliasOf, history);
    }

    /** The scopes of a constant: a code of its table, or only another constant of the header. */
    public enum Scope implements LowerCaseName {
        CODE,
        CONSTANT
    }
}
