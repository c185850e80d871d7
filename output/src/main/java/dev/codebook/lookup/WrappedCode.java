package dev.codebook.lookup;

import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeSpace.Severity;
import dev.codebook.model.Value;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A number that another one wraps.
 *
 * @param space whose number it is
 * @param bits the number, unsigned
 * @param why how it is wrapped, in words
 */
record WrappedCode(CodeSpace space, long bits, String why) {

    /** HRESULT_FROM_NT of winerror.h sets it. */
    private static final int NT_BIT = 0x1000_0000;

    /** HRESULT_FROM_WIN32 and NTSTATUS_FROM_WIN32: facility 7 of either, and the severity error. */
    private static final int WIN32_IN_HRESULT = 0x8007;

    private static final int WIN32_IN_NTSTATUS = 0xC007;

    /**
     * What a number wraps, outermost first.
     *
     * @param bits 32 bits
     * @param isCode whether a code has the number: then an unknown facility wraps nothing
     */
    static List<WrappedCode> of(int bits, boolean isCode) {
        var fields = Objects.requireNonNull(CodeSpace.HRESULT.fields(Value.ofInt(bits)));
        int code = fields.code();
        if (fields.nt()) {
            int status = bits & ~NT_BIT;
            var why = String.format("FACILITY_NT_BIT is set, on the NTSTATUS 0x%08X", status);
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

    /** As people write it: {@code 12007}, {@code 0xC0000022}. */
    String number() {
        return space == CodeSpace.WIN32 ? Long.toString(bits) : String.format("0x%08X", bits);
    }

    private static List<WrappedCode> win32(int code, String why) {
        return List.of(new WrappedCode(CodeSpace.WIN32, code, why));
    }
}
