package org.example.codes;

import java.util.List;

/** The parts of a number: [MS-ERREF] 2.1 for an HRESULT, 2.3 for an NTSTATUS. */
public final class Fields {

    /** By the two top bits of an NTSTATUS. */
    private static final List<String> SEVERITIES = List.of("success", "informational", "warning", "error");

    /** Which bits mean what: HRESULT, NTSTATUS, or another word for a number without parts. */
    private final String layout;

    /** The bits, unsigned. */
    private final long bits;

    /**
     * The parts of a number.
     *
     * @param layout which bits mean what
     * @param bits unsigned
     */
    Fields(String layout, long bits) {
        this.layout = layout;
        this.bits = bits;
    }

    /**
     * The severity.
     *
     * @return {@code success}, {@code informational}, {@code warning} or {@code error}; empty where the number has no parts,
     *     as a Windows error has none
     */
    public String severity() {
        if (layout.equals("HRESULT")) {
            return is(31) ? "error" : "success";
        }
        return hasParts() ? SEVERITIES.get((int) bits >>> 30) : "";
    }

    /**
     * The bit C (29).
     *
     * @return true if the code is not Microsoft's
     */
    public boolean customer() {
        return is(29);
    }

    /**
     * The bit N (28).
     *
     * @return true for an HRESULT that an NTSTATUS was made into
     */
    public boolean nt() {
        return is(28);
    }

    /**
     * The bit X (27) of an HRESULT.
     *
     * @return whether it is set
     */
    public boolean reserved() {
        return layout.equals("HRESULT") && is(27);
    }

    /**
     * The facility. X is the top bit of an HRESULT's, as winerror.h numbers facilities.
     *
     * @return its number, 0 to 0xFFF, or -1 where the number has no parts
     */
    public int facility() {
        return hasParts() ? (int) (bits >>> 16) & 0xFFF : -1;
    }

    /**
     * The code.
     *
     * @return the low 16 bits; where the number has no parts, all of it, unsigned
     */
    public long code() {
        return hasParts() ? bits & 0xFFFF : bits;
    }

    /**
     * Whether the number has parts.
     *
     * @return true for an HRESULT, an NTSTATUS and what is laid out alike
     */
    private boolean hasParts() {
        return layout.equals("HRESULT") || layout.equals("NTSTATUS");
    }

    /**
     * A bit, of a number that has parts.
     *
     * @param index from 0, the lowest
     * @return whether it is set
     */
    private boolean is(int index) {
        return hasParts() && (bits >>> index & 1) == 1;
    }
}
