package dev.codebook.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One definition of a code, or, in a codebook with {@code scope=constants}, of another constant of a header. In a codebook
 * of many releases it is a row: the definition in all releases from the first to the last, which have it with the same
 * bits, as the last one has it.
 *
 * @param name as defined
 * @param variant 0 for the live definition of the name in its table; the others count on in source order
 * @param value the exact value
 * @param type as spelled in the header ({@code HRESULT}), else the C type ({@code int})
 * @param space how the number is read; null for a constant that is no code
 * @param scope whether it is a code of its table
 * @param header the path in the SDK tree, {@code um/cfgmgr2err.h}
 * @param line of the definition, from 1
 * @param expression the replacement list or initialiser as written, comments left out, white space folded
 * @param message what the header says of it, or null
 * @param live whether the definition holds under the target
 * @param target the name of the target that the header was read for
 * @param condition the {@code #if} expressions around the definition, outermost first, joined by {@code &&}; null where
 *     there is none
 * @param aliasOf the name that it is defined through, or null
 * @param firstRelease the first release of the codebook that has this row
 * @param lastRelease the last one
 * @param past how it was in the releases before the last one
 */
public record Code(
        String name,
        int variant,
        Value value,
        String type,
        @Nullable CodeSpace space,
        Scope scope,
        String header,
        int line,
        String expression,
        @Nullable Message message,
        boolean live,
        String target,
        @Nullable String condition,
        @Nullable String aliasOf,
        String firstRelease,
        String lastRelease,
        RowHistory past) {

    /** By name, then variant, then value: an order that a moved line does not change. */
    static final Comparator<Code> ORDER = Code::order;

    /** In plain steps: a chain of comparators, called millions of times, keeps the JVM's compiler busy for a second. */
    private static int order(Code one, Code other) {
        int byName = one.name.compareTo(other.name);
        return byName != 0 ? byName : orderOfOneName(one, other);
    }

    private static int orderOfOneName(Code one, Code other) {
        if (one.variant != other.variant) {
            return Integer.compare(one.variant, other.variant);
        }
        int byValue = Long.compareUnsigned(one.value.bits(), other.value.bits());
        return byValue != 0 ? byValue : one.firstRelease.compareTo(other.firstRelease);
    }

    /** The text of the message, or null. */
    public @Nullable String text() {
        return message == null ? null : message.text();
    }

    /** The fields of the value, or null where the code space has none. */
    public CodeSpace.@Nullable Fields fields() {
        return space == null ? null : space.fields(value);
    }

    /**
     * The code: the low 16 bits of an HRESULT or NTSTATUS; in the other spaces, where the number is the code, all of it.
     * Of a value wider than 32 bits the low 32 are read, as {@link CodeSpace#fields} does.
     *
     * @return the unsigned number, or null for a constant without a code space
     */
    public @Nullable Long codeNumber() {
        if (space == null) {
            return null;
        }
        var fields = space.fields(value);
        return fields == null ? value.bits() & 0xFFFF_FFFFL : (long) fields.code();
    }

    /** The same on another line and with other releases. */
    public Code with(int otherLine, String first, String last, RowHistory itsPast) {
        return new Code(
                name,
                variant,
                value,
                type,
                space,
                scope,
                header,
                otherLine,
                expression,
                message,
                live,
                target,
                condition,
                aliasOf,
                first,
                last,
                itsPast);
    }

    /** The same without what its header says of it. */
    public Code withoutMessage() {
        return new Code(
                name,
                variant,
                value,
                type,
                space,
                scope,
                header,
                line,
                expression,
                null,
                live,
                target,
                condition,
                aliasOf,
                firstRelease,
                lastRelease,
                past);
    }

    /** Whether a constant is a code of its table or just another constant of the header. */
    public enum Scope {
        CODE,
        CONSTANT;

        /** The word that is written: {@code code}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
