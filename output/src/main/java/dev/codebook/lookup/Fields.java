package dev.codebook.lookup;

import java.util.List;

/** The fields of a number, as [MS-ERREF] 2.1 defines them for an HRESULT and 2.3 for an NTSTATUS. */
public final class Fields {

    /** The severities, indexed by the two top bits of an NTSTATUS. */
    private static final List<String> SEVERITIES = List.of("success", "informational", "warning", "error");

    /** The layout of the number: HRESULT, NTSTATUS, or another word for a number without fields. */
    private final String layout;

    /** The bits of the number, unsigned. */
    private final long bits;

    /**
     * Creates the fields of a number.
     *
     * @param layout the layout: HRESULT, NTSTATUS, or another word for a number without fields
     * @param bits the bits of the number, unsigned
     */
    Fields(String layout, long bits) {
        this.layout = layout;
        this.bits = bits;
    }

    /**
     * Returns the severity.
     *
     * @return {@code success}, {@code informational}, {@code warning} or {@code error}; empty for a number without
     *     fields, such as a Windows error
     */
    public String severity() {
        if (isHresult()) {
            return is(31) ? "error" : "success";
        }
        return hasParts() ? SEVERITIES.get((int) bits >>> 30) : "";
    }

    /**
     * Returns the bit C (29).
     *
     * @return true if the code is defined by a customer and not by Microsoft
     */
    public boolean customer() {
        return is(29);
    }

    /**
     * Returns the bit N (28).
     *
     * @return true for an HRESULT that contains a mapped NTSTATUS
     */
    public boolean nt() {
        return is(28);
    }

    /**
     * Returns the bit X (27) of an HRESULT.
     *
     * @return whether the bit is set
     */
    public boolean reserved() {
        return isHresult() && is(27);
    }

    /**
     * Returns the facility. The facility of an HRESULT includes the bit X as its top bit, as in winerror.h.
     *
     * @return the number of the facility, from 0 to 0xFFF, or -1 for a number without fields
     */
    public int facility() {
        return hasParts() ? (int) (bits >>> 16) & 0xFFF : -1;
    }

    /**
     * Returns the code.
     *
     * @return the low 16 bits, or the whole number, unsigned, if it has no fields
     */
    public long code() {
        return hasParts() ? bits & 0xFFFF : bits;
    }

    /**
     * Returns whether the number has the layout of an HRESULT.
     *
     * @return false for an NTSTATUS, and for a number without fields
     */
    boolean isHresult() {
        return layout.equals("HRESULT");
    }

    private boolean hasParts() {
        return isHresult() || layout.equals("NTSTATUS");
    }

    private boolean is(int index) {
        return hasParts() && (bits >>> index & 1) == 1;
    }
}
