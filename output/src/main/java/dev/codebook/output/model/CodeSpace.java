package dev.codebook.output.model;

import org.jspecify.annotations.Nullable;

/** How the number of a code is read: which bits of it mean what. */
public enum CodeSpace {
    /** winerror.h and [MS-ERREF] 2.1: severity 1 bit, facility 11 bits, code 16 bits. */
    HRESULT,
    /** ntstatus.h and [MS-ERREF] 2.3: severity 2 bits, facility 12 bits, code 16 bits. */
    NTSTATUS,
    /** System error codes, [MS-ERREF] 2.2: the number is the code. */
    WIN32,
    /** Stop codes of the kernel (bugcodes.h): the number is the code. */
    BUGCHECK;

    /**
     * The fields of a value of this space.
     *
     * @param value any value; of a wider one the low 32 bits are read
     * @return the fields, or null where the space has none
     */
    public @Nullable Fields fields(Value value) {
        int bits = (int) value.bits();
        return switch (this) {
            case HRESULT ->
                new Fields(
                        bits < 0 ? Severity.ERROR : Severity.SUCCESS,
                        bit(bits, 29),
                        bits >>> 16 & 0x7FF,
                        bits & 0xFFFF);
            case NTSTATUS ->
                new Fields(Severity.values()[bits >>> 30], bit(bits, 29), bits >>> 16 & 0xFFF, bits & 0xFFFF);
            case WIN32, BUGCHECK -> null;
        };
    }

    private static boolean bit(int bits, int index) {
        return (bits >>> index & 1) == 1;
    }

    /** The severity of an HRESULT or NTSTATUS, in the order of the two bits of an NTSTATUS. */
    public enum Severity {
        SUCCESS,
        INFORMATIONAL,
        WARNING,
        ERROR;

        /** The word that is written: {@code error}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * The parts of an HRESULT or NTSTATUS.
     *
     * @param severity what the top bits say
     * @param customer whether the customer bit (29) is set
     * @param facility the facility's number, 0 to 0x7FF (HRESULT) or 0xFFF (NTSTATUS)
     * @param code the low 16 bits
     */
    public record Fields(Severity severity, boolean customer, int facility, int code) {}
}
