package dev.codebook.lookup;

import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeSpace.Severity;
import dev.codebook.model.Value;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A code that an HRESULT or NTSTATUS wraps.
 *
 * @param space the code space of the wrapped code
 * @param bits the unsigned value of the wrapped code
 * @param why the rule that unwraps the code, in words
 */
record WrappedCode(CodeSpace space, long bits, String why) {

    /** FACILITY_NT_BIT of winerror.h, which HRESULT_FROM_NT sets; bit N of [MS-ERREF] 2.1. */
    private static final int NT_BIT = 0x1000_0000;

    /** The upper half of a Windows error that HRESULT_FROM_WIN32 has wrapped: severity error, FACILITY_WIN32. */
    private static final int WIN32_IN_HRESULT = 0x8007;

    /** The upper half of a Windows error that NTSTATUS_FROM_WIN32 has wrapped: severity error, FACILITY_NTWIN32. */
    private static final int WIN32_IN_NTSTATUS = 0xC007;

    /**
     * Returns the codes that a number wraps, outermost first. The recursion ends after one step, because it clears the
     * bit that causes it.
     *
     * @param bits the 32 bits of the number
     * @param isCode whether a header defines this value; only the rules of winerror.h and [MS-ERREF] then apply
     */
    static List<WrappedCode> of(int bits, boolean isCode) {
        var fields = Objects.requireNonNull(CodeSpace.HRESULT.fields(Value.ofInt(bits)));
        int code = fields.code();
        if (fields.nt()) {
            int status = bits & ~NT_BIT;
            var why = String.format("FACILITY_NT_BIT is set on the NTSTATUS 0x%08X", status);
            var outer = new WrappedCode(CodeSpace.NTSTATUS, Integer.toUnsignedLong(status), why);
            return Stream.concat(Stream.of(outer), of(status, true).stream()).toList();
        }
        return switch (bits >>> 16) {
            case WIN32_IN_HRESULT -> win32(code, "FACILITY_WIN32 with the Windows error " + code);
            case WIN32_IN_NTSTATUS -> win32(code, "FACILITY_NTWIN32 with the Windows error " + code);
            default ->
                fields.severity() == Severity.ERROR && !isCode && code != 0
                        ? win32(
                                code,
                                "under facility " + fields.facility() + ", the code " + code + " is a Windows error")
                        : List.of();
        };
    }

    /** Returns the value in its usual notation: {@code 12007}, {@code 0xC0000022}. */
    String number() {
        return space == CodeSpace.WIN32 ? Long.toString(bits) : String.format("0x%08X", bits);
    }

    private static List<WrappedCode> win32(int code, String why) {
        return List.of(new WrappedCode(CodeSpace.WIN32, code, why));
    }
}
