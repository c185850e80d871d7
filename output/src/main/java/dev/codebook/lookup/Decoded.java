package dev.codebook.lookup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A decoded number: its fields, its codes, and the codes that it wraps. */
public final class Decoded {

    /** The number of elements of a rule for wrapped codes. */
    private static final int RULE = 8;

    private final CodeIndex index;
    private final long bits;
    private final List<Code> codes;
    private final String space;
    private final Fields fields;
    private final List<Code> inside = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    /**
     * Decodes a number.
     *
     * @param index the index to look the number up in
     * @param value the number, signed or unsigned
     */
    Decoded(CodeIndex index, long value) {
        this.index = index;
        bits = value == (int) value ? value & 0xFFFF_FFFFL : value;
        codes = codes(index, value);
        if (!codes.isEmpty() && codes.get(0).isCode()) {
            space = codes.get(0).space();
            fields = codes.get(0).fields();
        } else if (bits >>> 32 == 0) {
            int[] rule = index.spaceOf((int) bits);
            space = index.shared(rule[2]);
            fields = new Fields(index.shared(rule[3]), bits);
        } else {
            space = "";
            fields = new Fields("", bits);
        }
        if (bits >>> 32 == 0) {
            addInside((int) bits);
        }
    }

    /**
     * Returns the codes with a value.
     *
     * @param index the index to look the number up in
     * @param value the number, signed or unsigned
     * @return an unmodifiable list, in the order of {@link Codes#byValue(long)}
     */
    static List<Code> codes(CodeIndex index, long value) {
        List<Code> found = new ArrayList<>();
        boolean isInt = value == (int) value;
        index.addNumber(isInt ? value & 0xFFFF_FFFFL : value, 0, found);
        if (isInt && value < 0) {
            index.addNumber(value, 64, found);
        }
        if (value >>> 15 == 1) {
            index.addNumber((short) value & 0xFFFF_FFFFL, 16, found);
        }
        if (value >>> 7 == 1) {
            index.addNumber((byte) value & 0xFFFF_FFFFL, 8, found);
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * Adds the codes that a number wraps. Of these, only an NTSTATUS can wrap another code. The recursion ends, because
     * the rule for an NTSTATUS clears the bit that it applies to.
     */
    private void addInside(int number) {
        int[] wraps = index.wraps();
        for (int at = 0; at < wraps.length; at += RULE) {
            int kept = number & wraps[at + 2];
            boolean isInRange = Integer.compareUnsigned(wraps[at + 4], kept) <= 0
                    && Integer.compareUnsigned(kept, wraps[at + 5]) <= 0;
            if ((number & wraps[at]) == wraps[at + 1] && isInRange) {
                int inner = wraps[at + 3] == 0 ? kept : -kept;
                addInside(inner, index.shared(wraps[at + 6]), index.shared(wraps[at + 7]));
                if (index.shared(wraps[at + 6]).equals("NTSTATUS")) {
                    addInside(inner);
                }
                return;
            }
        }
    }

    private void addInside(int number, String ofSpace, String why) {
        List<Code> found = new ArrayList<>();
        index.addNumber(Integer.toUnsignedLong(number), 0, found);
        for (Code code : found) {
            if (code.space().equals(ofSpace)) {
                inside.add(code);
                reasons.add(why.replace("%", code.number()));
            }
        }
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
     *     number of more than 32 bits without a code
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
     * Returns the names of the facility. A code that a customer defines has a facility of the customer, without a name.
     *
     * @return the names, starting with the name in the header of the first code, then the name in the header of the
     *     code space; empty if there are none
     */
    public List<Facility> facilities() {
        // An NTSTATUS that is mapped to an HRESULT keeps its facility.
        String assigning = fields.nt() && fields.isHresult() ? "NTSTATUS" : space;
        String header = codes.isEmpty() ? "" : codes.get(0).header();
        return fields.customer() ? List.of() : index.facilities(assigning, fields.facility(), header);
    }

    /**
     * Returns the product outside the SDK that assigns numbers such as this one.
     *
     * @return the product and the URL of the page that documents it; two empty texts if it is not known
     */
    public List<String> owner() {
        return bits >>> 32 == 0 ? index.owner((int) bits) : List.of("", "");
    }

    /**
     * Returns the components that own a range of numbers with this number.
     *
     * @return each owner with the range, the narrowest range first: {@code WinINet (12000 to 12999)}
     */
    public List<String> ranges() {
        return index.ranges(space, bits);
    }

    /**
     * Returns whether a code of the codebook has the same severity and facility.
     *
     * @return whether the facility has codes
     */
    public boolean hasKnownFacility() {
        long first = bits & ~0xFFFFL;
        for (int row = index.firstOf(first); row < index.size() && index.numberOf(row) <= (first | 0xFFFF); row++) {
            if (index.isCode(row) && index.isVisible(row)) {
                return true;
            }
        }
        return !owner().get(0).isEmpty();
    }

    /**
     * Returns the codes that the number wraps. An HRESULT with the bit N wraps an NTSTATUS. An HRESULT of
     * FACILITY_WIN32 and an NTSTATUS of FACILITY_NTWIN32 wrap a Windows error, and so do a few other facilities.
     *
     * @return the codes; empty if the number wraps no code
     */
    public List<Code> inside() {
        return Collections.unmodifiableList(inside);
    }

    /**
     * Returns why the number wraps a code.
     *
     * @param place the position of the code in {@link #inside()}
     * @return the rule in words
     */
    String reason(int place) {
        return reasons.get(place);
    }

    /**
     * Returns the message of the number.
     *
     * @return the first message of the codes, or else of the wrapped codes; empty if there is none
     */
    public String message() {
        String message = firstMessage(codes);
        return message.isEmpty() ? firstMessage(inside) : message;
    }

    private static String firstMessage(List<Code> codes) {
        for (Code code : codes) {
            if (code.isCode() && !code.message().isEmpty()) {
                return code.message();
            }
        }
        return "";
    }

    /**
     * Returns a description for people, in one line.
     *
     * @return the bits, the space and fields, the names, the wrapped names, and the message
     */
    @Override
    public String toString() {
        // Strings are not concatenated with +, because the code that javac creates for it delays the first call by tens
        // of milliseconds.
        StringBuilder line = new StringBuilder(hex()).append(" (");
        appendReading(line);
        line.append("): ");
        appendNames("no code has this value", codes, line);
        if (!inside.isEmpty()) {
            appendNames("", inside, line.append("; inside, "));
        }
        String message = message();
        if (!message.isEmpty()) {
            line.append(": ").append(message.replaceAll("\\s+", " "));
        }
        return line.toString();
    }

    /** Appends the space and fields, such as {@code HRESULT error, facility 7 FACILITY_WIN32, code 5}. */
    private void appendReading(StringBuilder line) {
        line.append(space).append(space.isEmpty() ? "" : " ");
        if (fields.facility() < 0) {
            line.append(bits);
            return;
        }
        line.append(fields.severity()).append(fields.customer() ? ", customer" : "");
        line.append(", facility ").append(fields.facility());
        String known = "";
        for (Facility facility : facilities()) {
            if (!facility.name().equals(known)) {
                known = facility.name();
                line.append(' ').append(known);
            }
        }
        line.append(", code ").append(fields.code());
    }

    private static void appendNames(String none, List<Code> codes, StringBuilder line) {
        if (codes.isEmpty()) {
            line.append(none);
        }
        for (int i = 0; i < codes.size(); i++) {
            line.append(i == 0 ? "" : ", ").append(codes.get(i).toString());
        }
    }
}
