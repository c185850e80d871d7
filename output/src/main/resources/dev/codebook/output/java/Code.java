package org.example.codes;

import java.util.List;
import java.util.Set;

/**
 * One definition of a code, as a header has it. Texts that do not apply are empty, never null.
 *
 * @param name as defined
 * @param table the id of its table: the name of its header, in lower case
 * @param header the path of the header
 * @param line of the definition, from 1
 * @param bits the bit pattern, in the low {@code width} bits
 * @param width of the value: 8, 16, 32 or 64 bits
 * @param signed whether the type of the constant is signed
 * @param type as the header spells it
 * @param space how the number is read, {@code HRESULT} for instance; empty for a constant that is no code
 * @param facilityNames the names of the facility, the one in the code's own scope first
 * @param message what the header says of it
 * @param live whether the definition holds in an ordinary program
 * @param condition the conditions that must hold for it
 * @param firstRelease the first release that has it so
 * @param lastRelease the last one
 */
public record Code(
        String name,
        String table,
        String header,
        int line,
        long bits,
        int width,
        boolean signed,
        String type,
        String space,
        List<String> facilityNames,
        String message,
        boolean live,
        String condition,
        String firstRelease,
        String lastRelease) {

    /** The spaces whose numbers are laid out as those of NTSTATUS. */
    private static final Set<String> LIKE_NTSTATUS =
            Set.of("NTSTATUS", "NDIS_STATUS", "PDH_STATUS", "ISDSC_STATUS", "EVENT");

    /**
     * The bit pattern.
     *
     * @return for instance {@code 0x80070005}: upper case, padded to the width
     */
    public String hex() {
        return hex(bits, width);
    }

    /**
     * The severity of an HRESULT or NTSTATUS.
     *
     * @return {@code success}, {@code informational}, {@code warning} or {@code error}; empty in other spaces
     */
    public String severity() {
        return severity(space, (int) bits);
    }

    /**
     * The facility of an HRESULT or NTSTATUS.
     *
     * @return the number, or -1 in other spaces
     */
    public int facility() {
        return facility(space, (int) bits);
    }

    /**
     * The code: of an HRESULT or NTSTATUS the low 16 bits, in other spaces the number itself.
     *
     * @return the unsigned number
     */
    public long code() {
        return facility() < 0 ? bits : bits & 0xFFFF;
    }

    static String hex(long bits, int width) {
        String digits = Long.toHexString(bits).toUpperCase(java.util.Locale.ROOT);
        return "0x" + "0".repeat(Math.max(0, width / 4 - digits.length())) + digits;
    }

    static String severity(String space, int bits) {
        if (space.equals("HRESULT")) {
            return bits < 0 ? "error" : "success";
        }
        return LIKE_NTSTATUS.contains(space) ? List.of("success", "informational", "warning", "error").get(bits >>> 30) : "";
    }

    static int facility(String space, int bits) {
        return space.equals("HRESULT") || LIKE_NTSTATUS.contains(space) ? bits >>> 16 & 0xFFF : -1;
    }
}
