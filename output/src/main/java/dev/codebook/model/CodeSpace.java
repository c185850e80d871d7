package dev.codebook.model;

import org.jspecify.annotations.Nullable;

/** A code space: a set of numbers that one header or interface assigns, and the layout of their bits. */
public enum CodeSpace {
    /** Results of COM and of most newer interfaces: winerror.h and [MS-ERREF] 2.1. */
    HRESULT(Layout.HRESULT, "winerror.h"),
    /** Results of the kernel and its drivers: ntstatus.h and [MS-ERREF] 2.3. */
    NTSTATUS(Layout.NTSTATUS, "ntstatus.h"),
    /** System error codes, [MS-ERREF] 2.2, with the ranges that winerror.h leaves to other headers. */
    WIN32(Layout.NUMBER, "winerror.h"),
    /** Stop codes of the kernel: bugcodes.h. */
    BUGCHECK(Layout.NUMBER, "bugcodes.h"),
    /** Results of the configuration manager: cfgmgr32.h. */
    CONFIGRET(Layout.NUMBER, "cfgmgr32.h"),
    /** Results of multimedia functions, including MCI: mmsyscom.h, mmeapi.h, mciapi.h. */
    MMRESULT(Layout.NUMBER, null),
    /** Results of the extensible storage engine, errors negative and warnings positive: esent.h. */
    JET_ERR(Layout.NUMBER, "esent.h"),
    /** Results of remote procedure calls; in user mode these are numbers of WIN32: rpcnterr.h. */
    RPC_STATUS(Layout.NUMBER, "rpcnterr.h"),
    /** Results of USB requests; the top four bits are a separate state: usb.h. */
    USBD_STATUS(Layout.NUMBER, "usb.h"),
    /** Results of network drivers, laid out as NTSTATUS with the facilities of NDIS: ndis.h. */
    NDIS_STATUS(Layout.NTSTATUS, "ndis.h"),
    /** Results of SCSI requests, in the low six bits of a byte: srb.h. */
    SRB_STATUS(Layout.NUMBER, "srb.h"),
    /** Results of performance counters, laid out by the message compiler: pdhmsg.h. */
    PDH_STATUS(Layout.NTSTATUS, "pdhmsg.h"),
    /** Results of iSCSI discovery, laid out by the message compiler: iscsierr.h. */
    ISDSC_STATUS(Layout.NTSTATUS, "iscsierr.h"),
    /** Identifiers of events, laid out by the message compiler; logs show the low 16 bits: netevent.h, bitsmsg.h. */
    EVENT(Layout.NTSTATUS, null),
    /** Result codes of LDAP, RFC 4511 4.1.9: winldap.h. */
    LDAP(Layout.NUMBER, "winldap.h"),
    /** Values of {@code errno} in the C library: errno.h. */
    ERRNO(Layout.NUMBER, "errno.h"),
    /** Numbers that have a meaning only in the interface of their header: cderr.h, ddeml.h, tapi.h. */
    LONG(Layout.NUMBER, null);

    private final Layout layout;
    private final @Nullable String home;

    CodeSpace(Layout layout, @Nullable String home) {
        this.layout = layout;
        this.home = home;
    }

    /** Returns the layout of the bits. */
    public Layout layout() {
        return layout;
    }

    /** Returns the file name, in lower case, of the header that assigns the numbers; null if several headers do. */
    public @Nullable String home() {
        return home;
    }

    /** Returns whether the header with this path assigns the numbers. */
    public boolean isHome(String header) {
        return TableId.fileName(header).equals(home);
    }

    /**
     * Returns the fields of a value of this space.
     *
     * @param value any value, of which only the low 32 bits are used
     * @return the fields, or null if the space has no fields
     */
    public @Nullable Fields fields(Value value) {
        int bits = (int) value.bits();
        return switch (layout) {
            case HRESULT ->
                new Fields(
                        bits < 0 ? Severity.ERROR : Severity.SUCCESS,
                        bit(bits, 29),
                        bit(bits, 28),
                        bit(bits, 27),
                        bits >>> 16 & 0xFFF,
                        bits & 0xFFFF);
            case NTSTATUS ->
                new Fields(
                        Severity.values()[bits >>> 30],
                        bit(bits, 29),
                        bit(bits, 28),
                        false,
                        bits >>> 16 & 0xFFF,
                        bits & 0xFFFF);
            case NUMBER -> null;
        };
    }

    private static boolean bit(int bits, int index) {
        return (bits >>> index & 1) == 1;
    }

    /** The layouts of the bits of a number. */
    public enum Layout {
        /** [MS-ERREF] 2.1: 1 bit of severity, R, C, N, 12 bits of facility with X as the top bit, 16 bits of code. */
        HRESULT,
        /** [MS-ERREF] 2.3 and the message compiler: 2 bits of severity, C, N, 12 bits of facility, 16 bits of code. */
        NTSTATUS,
        /** A number without fields: the whole number is the code. */
        NUMBER
    }

    /** The severities of an HRESULT or NTSTATUS, in the order of the two bits of an NTSTATUS. */
    public enum Severity implements LowerCaseName {
        SUCCESS,
        INFORMATIONAL,
        WARNING,
        ERROR
    }

    /**
     * The fields of a number laid out as HRESULT or NTSTATUS.
     *
     * @param severity the top bit of an HRESULT, the top two bits of an NTSTATUS
     * @param customer C (bit 29): the code is defined by a customer, not by Microsoft
     * @param nt N (bit 28): the HRESULT is a mapped NTSTATUS; false in an NTSTATUS itself
     * @param reserved X (bit 27) of an HRESULT; always false for an NTSTATUS, which has no such bit
     * @param facility the facility's number, 0 to 0xFFF, with X as its top bit. [MS-ERREF] 2.1 excludes X, but
     *     winerror.h calls X a part of the facility and includes it in its numbers: {@code FACILITY_DXGI} is 2170
     * @param code the low 16 bits
     */
    public record Fields(Severity severity, boolean customer, boolean nt, boolean reserved, int facility, int code) {}
}
