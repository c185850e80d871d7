package org.example.codes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;

/** What a number says. */
public final class Decoded {

    /** Set in an HRESULT that an NTSTATUS was made into: [MS-ERREF] 2.1. */
    private static final long N = 0x1000_0000L;

    /** The upper half of an HRESULT that a Windows error was made into. */
    private static final int WIN32_IN_HRESULT = 0x8007;

    /** The upper half of an NTSTATUS that a Windows error was made into. */
    private static final int WIN32_IN_NTSTATUS = 0xC007;

    /** Unsigned. */
    private final long bits;

    /** Those of the number. */
    private final List<Code> codes;

    /** How the number is read. */
    private final String space;

    /** Its parts. */
    private final Fields fields;

    /** Those of its facility. */
    private final List<String> facilityNames;

    /** The codes of the number inside. */
    private final List<Code> inside;

    /**
     * Reads a number.
     *
     * @param value as for {@link Codes#byValue(long)}
     */
    Decoded(long value) {
        bits = value == (int) value ? value & 0xFFFF_FFFFL : value;
        codes = Codes.byValue(value);
        // Codes come before other constants, which have no space.
        if (codes.isEmpty()) {
            space = guess(bits);
            fields = new Fields(space, bits);
            // An NTSTATUS that was made into an HRESULT keeps its own facility.
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
     * The bit pattern.
     *
     * @return unsigned; of 32 bits where the number is an {@code int}
     */
    public long bits() {
        return bits;
    }

    /**
     * The bit pattern.
     *
     * @return for instance {@code 0x80070005}
     */
    public String hex() {
        return Code.hex(bits, bits >>> 32 == 0 ? 32 : 64);
    }

    /**
     * All codes that have the value.
     *
     * @return as {@link Codes#byValue(long)} has them
     */
    public List<Code> codes() {
        return codes;
    }

    /**
     * How the number is read.
     *
     * @return the space of its first code, else what its top bits suggest; empty for a plain number
     */
    public String space() {
        return space;
    }

    /**
     * The parts of the number.
     *
     * @return severity, facility, code
     */
    public Fields fields() {
        return fields;
    }

    /**
     * The names of the facility.
     *
     * @return the one in the first code's own scope first
     */
    public List<String> facilityNames() {
        return facilityNames;
    }

    /**
     * The codes of the number inside: the NTSTATUS in an HRESULT with N set; the Windows error in an HRESULT of
     * FACILITY_WIN32, in an NTSTATUS of FACILITY_NTWIN32, and in the low 16 bits of any other failure that is no code.
     *
     * @return empty if there is no number inside, or nobody knows it
     */
    public List<Code> inside() {
        return inside;
    }

    /**
     * The message.
     *
     * @return the first that one of the codes has, else one of the codes inside; empty if there is none
     */
    public String message() {
        String message = Codes.firstMessage(codes);
        return message.isEmpty() ? Codes.firstMessage(inside) : message;
    }

    /**
     * All of it in one line for people.
     *
     * @return the bits, how they are read, the names, the names inside, the message
     */
    @Override
    public String toString() {
        // No + between texts: what javac makes of it costs the first call tens of milliseconds.
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
     * What a number without a code looks like. Both top bits are set in an NTSTATUS that is an error; in an HRESULT the
     * second one only if N is set too, since it was an NTSTATUS.
     *
     * @param bits unsigned
     * @return a space, or an empty text for more than 32 bits
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
     * Looks inside.
     *
     * @return as {@link #inside()} says
     */
    private List<Code> findInside() {
        List<Code> found = new ArrayList<>();
        boolean isShort = bits >>> 32 == 0;
        boolean mapped = isShort && (bits & N) != 0;
        if (mapped) {
            addOfSpace(bits & ~N, "NTSTATUS", found);
        }
        if (isShort && wrapsWin32(bits & ~N, mapped || isCode())) {
            addOfSpace(bits & 0xFFFF, "WIN32", found);
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * Whether a code has the number, and not only another constant.
     *
     * @return whether one of the codes has a space
     */
    private boolean isCode() {
        // Codes come before other constants.
        return !codes.isEmpty() && !codes.get(0).space().isEmpty();
    }

    /**
     * Whether a Windows error is inside.
     *
     * @param number of 32 bits, without N
     * @param isCode whether a code has it: then an unknown facility wraps nothing
     * @return by the rules of {@link #inside()}
     */
    private static boolean wrapsWin32(long number, boolean isCode) {
        int upper = (int) (number >>> 16);
        return upper == WIN32_IN_HRESULT
                || upper == WIN32_IN_NTSTATUS
                || upper >>> 15 == 1 && !isCode && (number & 0xFFFF) != 0;
    }

    /**
     * Adds the codes of one space.
     *
     * @param number of 32 bits
     * @param space the space
     * @param found where to add to
     */
    private static void addOfSpace(long number, String space, List<Code> found) {
        for (Code code : Codes.byValue(number)) {
            if (code.space().equals(space)) {
                found.add(code);
            }
        }
    }

    /**
     * Appends how the number is read: {@code HRESULT error, facility 7 FACILITY_WIN32, code 5}.
     *
     * @param line where to append to
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
     * Codes for people.
     *
     * @param codes some
     * @return all in one line
     */
    private static String names(List<Code> codes) {
        StringJoiner names = new StringJoiner(", ");
        for (Code code : codes) {
            names.add(code.toString());
        }
        return names.toString();
    }
}
