package dev.codebook.lookup.explain;

/** The ranges of failures among the numbers with 32 bits. */
final class NumberRange {

    /** The bit that is set in an HRESULT or NTSTATUS that reports a failure. */
    private static final int TOP_BIT = 31;

    /** The greatest number that may also be a flag or a registry handle: HKEY_LOCAL_MACHINE is 0x80000002. */
    private static final long LAST_FLAG = 0x8000_000FL;

    /** The lowest number that may also be a mask or a small negative number. */
    private static final long FIRST_MASK = 0xFFFF_0000L;

    /** What programs return without a reason. */
    private static final long MINUS_ONE = 0xFFFF_FFFFL;

    /** The position of the upper half of an HRESULT or NTSTATUS, which contains the severity and facility. */
    private static final int FACILITY = 16;

    private static final long CODE = 0xFFFF;
    private static final long LAST_WINDOWS_ERROR = 15_999;
    private static final int PAST_HRESULT = 0x8B00;

    private NumberRange() {}

    /** Returns whether the number can be a code at all. */
    static boolean isPossible(long bits) {
        return bits != 0 && bits != MINUS_ONE;
    }

    /** Returns whether the number is negative as a signed number. */
    static boolean isNegative(long bits) {
        return bits >>> TOP_BIT == 1;
    }

    /** Returns whether the number is in the range of failures and is not a flag or a mask. */
    static boolean isFailure(long bits) {
        return bits > LAST_FLAG && bits < FIRST_MASK;
    }

    /** Returns whether the code of a failure is in the range of Windows errors, where most components number theirs. */
    static boolean isUsualFailure(long bits) {
        long code = bits & CODE;
        return bits >>> FACILITY < PAST_HRESULT && code > 0 && code <= LAST_WINDOWS_ERROR;
    }

    /** Returns whether the number wraps a code that is not zero, in a usual way: decimal numbers are usually HRESULTs. */
    static boolean isUsualWrapper(long bits, boolean isHexadecimal) {
        boolean isUsual = switch ((int) (bits >>> FACILITY)) {
            case 0x8007 -> true;
            case 0x8019, 0xC007 -> isHexadecimal;
            default -> false;
        };
        return isUsual && (bits & CODE) != 0;
    }
}
