package org.example.codes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;

/** A decoded number: its fields, its codes, and the codes inside. */
public final class Decoded {

    /** The bit N, which is set in an HRESULT that contains a mapped NTSTATUS ([MS-ERREF] 2.1). */
    private static final long N = 0x1000_0000L;

    /** The upper half of an HRESULT that contains a Windows error. */
    private static final int WIN32_IN_HRESULT = 0x8007;

    /** The upper half of an HRESULT of facility 25. */
    private static final int HTTP_IN_HRESULT = 0x8019;

    /** The upper half of an NTSTATUS that contains a Windows error. */
    private static final int WIN32_IN_NTSTATUS = 0xC007;

    /** The bits of the number, unsigned. */
    private final long bits;

    /** The codes with the number. */
    private final List<Code> codes;

    /** The code space, which defines how the number is read. */
    private final String space;

    /** The fields of the number. */
    private final Fields fields;

    /** The names of the facility. */
    private final List<String> facilityNames;

    /** The codes of the number inside. */
    private final List<Code> inside;

    /**
     * Decodes a number.
     *
     * @param value the number, as for {@link Codes#byValue(long)}
     */
    Decoded(long value) {
        bits = value == (int) value ? value & 0xFFFF_FFFFL : value;
        codes = Codes.byValue(value);
        // Codes come before other constants, which have no space.
        if (codes.isEmpty()) {
            space = guess(bits);
            fields = new Fields(space, bits);
            // An NTSTATUS that was mapped to an HRESULT keeps its facility.
            facilityNames = CodeData.get().facilityNames(fields.nt() ? "NTSTATUS" : space, fields.facility());
        } else {
            Code first = codes.get(0);
            space = first.space();
            fields = new Fields(first.layout(), bits);
            facilityNames = first.facilityNames();
        }
        inside = findInside();
    }

    /**
     * Returns the number as a bit pattern.
     *
     * @return the bits, unsigned; 32 bits if the number is an {@code int}
     */
    public long bits() {
        return bits;
    }

    /**
     * Returns the number as a bit pattern in hexadecimal.
     *
     * @return the digits, such as {@code 0x80070005}
     */
    public String hex() {
        return Code.hex(bits, bits >>> 32 == 0 ? 32 : 64);
    }

    /**
     * Returns all codes with the value.
     *
     * @return the codes, in the order of {@link Codes#byValue(long)}
     */
    public List<Code> codes() {
        return codes;
    }

    /**
     * Returns the code space, which defines how the number is read.
     *
     * @return the space of the first code, or the space that the top bits suggest if there is no code; empty for a
     *     plain number
     */
    public String space() {
        return space;
    }

    /**
     * Returns the fields of the number.
     *
     * @return the fields, such as severity, facility and code
     */
    public Fields fields() {
        return fields;
    }

    /**
     * Returns the names of the facility.
     *
     * @return the names, starting with the name in the scope of the first code; empty if there are none
     */
    public List<String> facilityNames() {
        return facilityNames;
    }

    /**
     * Returns the codes of the number inside. An HRESULT with the bit N contains an NTSTATUS. An HRESULT of
     * FACILITY_WIN32 and an NTSTATUS of FACILITY_NTWIN32 contain a Windows error. An HRESULT of facility 25 can contain
     * an error of WinINet or WinHTTP, 12000 to 12999.
     *
     * @return the codes; empty if there is no number inside, or no code has it
     */
    public List<Code> inside() {
        return inside;
    }

    /**
     * Returns the message of the number.
     *
     * @return the first message of the codes, or else of the codes inside; empty if there is none
     */
    public String message() {
        String message = Codes.firstMessage(codes);
        return message.isEmpty() ? Codes.firstMessage(inside) : message;
    }

    /**
     * Returns a description for people, in one line.
     *
     * @return the bits, the space and fields, the names, the names inside, and the message
     */
    @Override
    public String toString() {
        // Strings are not concatenated with +, because the code that javac creates for it delays the first call by tens
        // of milliseconds.
        StringBuilder line = new StringBuilder(hex()).append(" (");
        appendReading(line);
        line.append("): ").append(codes.isEmpty() ? "no code has this value" : names(codes));
        if (!inside.isEmpty()) {
            line.append("; inside, ").append(names(inside));
        }
        String message = message();
        if (!message.isEmpty()) {
            line.append(": ").append(message.replaceAll("\\s+", " "));
        }
        return line.toString();
    }

    /**
     * Returns the space that a number without a code looks like. An NTSTATUS that is an error has both top bits set. An
     * HRESULT has the second bit set only if N is set too, because it contains an NTSTATUS.
     *
     * @param bits the bits, unsigned
     * @return the space; empty for a number of more than 32 bits
     */
    private static String guess(long bits) {
        if (bits >>> 16 == 0) {
            return "WIN32";
        }
        if (bits >>> 32 != 0) {
            return "";
        }
        return (bits & (0x4000_0000L | N)) == 0x4000_0000L ? "NTSTATUS" : "HRESULT";
    }

    /**
     * Finds the codes of the number inside.
     *
     * @return the codes, as {@link #inside()} returns them
     */
    private List<Code> findInside() {
        List<Code> found = new ArrayList<>();
        boolean isShort = bits >>> 32 == 0;
        if (isShort && (bits & N) != 0) {
            addOfSpace(bits & ~N, "NTSTATUS", found);
        }
        if (isShort && wrapsWin32(bits & ~N)) {
            addOfSpace(bits & 0xFFFF, "WIN32", found);
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * Returns whether a number contains a Windows error.
     *
     * @param number the number, of 32 bits, without the bit N
     * @return whether the rules of {@link #inside()} apply
     */
    private static boolean wrapsWin32(long number) {
        int upper = (int) (number >>> 16);
        return upper == WIN32_IN_HRESULT
                || upper == WIN32_IN_NTSTATUS
                || upper == HTTP_IN_HRESULT && (number & 0xFFFF) / 1000 == 12;
    }

    /**
     * Adds the codes of a number in one space.
     *
     * @param number the number, of 32 bits
     * @param space the space
     * @param found the list to add the codes to
     */
    private static void addOfSpace(long number, String space, List<Code> found) {
        for (Code code : Codes.byValue(number)) {
            if (code.space().equals(space)) {
                found.add(code);
            }
        }
    }

    /**
     * Appends the space and fields, such as {@code HRESULT error, facility 7 FACILITY_WIN32, code 5}.
     *
     * @param line the text to append to
     */
    private void appendReading(StringBuilder line) {
        if (space.isEmpty()) {
            line.append(bits >>> 32 == 0 ? (int) bits : bits);
            return;
        }
        line.append(space).append(' ');
        if (fields.facility() < 0) {
            line.append(bits);
            return;
        }
        line.append(fields.severity()).append(fields.customer() ? ", customer" : "");
        line.append(", facility ").append(fields.facility());
        for (String name : facilityNames) {
            line.append(' ').append(name);
        }
        line.append(", code ").append(fields.code());
    }

    /**
     * Returns a description of codes for people.
     *
     * @param codes the codes
     * @return the descriptions of all codes, in one line
     */
    private static String names(List<Code> codes) {
        StringJoiner names = new StringJoiner(", ");
        for (Code code : codes) {
            names.add(code.toString());
        }
        return names.toString();
    }
}
