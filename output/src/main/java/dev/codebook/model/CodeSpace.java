package dev.codebook.model;

import org.jspecify.annotations.Nullable;

/** How the number of a code is read: who gives the numbers, and which bits of them mean what. */
public enum CodeSpace {
    /** Results of COM and of most newer interfaces: winerror.h and [MS-ERREF] 2.1. */
    HRESULT(Layout.HRESULT, "winerror.h"),
    /** Results of the kernel and its drivers: ntstatus.h and [MS-ERREF] 2.3. */
    NTSTATUS(Layout.NTSTATUS, "ntstatus.h"),
    /** System error codes, [MS-ERREF] 2.2, with the ranges that winerror.h leaves to others. */
    WIN32(Layout.NUMBER, "winerror.h"),
    /** Stop codes of the kernel: bugcodes.h. */
    BUGCHECK(Layout.NUMBER, "bugcodes.h"),
    /** Results of the configuration manager: cfgmgr32.h. */
    CONFIGRET(Layout.NUMBER, "cfgmgr32.h"),
    /** Results of multimedia functions, MCI's among them: mmsyscom.h, mmeapi.h, mciapi.h. */
    MMRESULT(Layout.NUMBER, null),
    /** Results of the extensible storage engine, errors negative and warnings positive: esent.h. */
    JET_ERR(Layout.NUMBER, "esent.h"),
    /** Results of remote procedure calls, numbers of WIN32 in user mode: rpcnterr.h. */
    RPC_STATUS(Layout.NUMBER, "rpcnterr.h"),
    /** Results of USB requests; the top four bits are a state of their own: usb.h. */
    USBD_STATUS(Layout.NUMBER, "usb.h"),
    /** Results of network drivers, laid out as NTSTATUS with NDIS's own facilities: ndis.h. */
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
    /** What the C library leaves in {@code errno}: errno.h. */
    ERRNO(Layout.NUMBER, "errno.h"),
    /** Numbers that only the interface of their own header gives a meaning: cderr.h, ddeml.h, tapi.h. */
    LONG(Layout.NUMBER, null);

    private final Layout layout;
    private final @Nullable String home;

    CodeSpace(Layout layout, @Nullable String home) {
        this.layout = layout;
        this.home = home;
    }

    /**
     * The space that a number looks like: a Windows error where it is small, an NTSTATUS where it has the second severity
     * bit and is not mapped into an HRESULT, else an HRESULT.
     *
     * @param bits unsigned; of a number with more than 32 bits the low 32 decide between the latter two
     */
    public static CodeSpace ofNumber(long bits) {
        if (bits >>> 16 == 0) {
            return WIN32;
        }
        return bit((int) bits, 30) && !bit((int) bits, 28) ? NTSTATUS : HRESULT;
    }

    /** Which bits mean what. */
    public Layout layout() {
        return layout;
    }

    /** The file name, in lower case, of the header that gives the numbers; null where several do. */
    public @Nullable String home() {
        return home;
    }

    /**
     * The fields of a value of this space.
     *
     * @param value any value; of a wider one the low 32 bits are read
     * @return the fields, or null where the space has none
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

    /** Which bits of a number mean what. */
    public enum Layout {
        /** [MS-ERREF] 2.1: severity 1 bit, R, C, N, facility 12 bits, whose top bit is X, code 16 bits. */
        HRESULT,
        /** [MS-ERREF] 2.3, and what the message compiler makes: severity 2 bits, C, N, facility 12 bits, code 16 bits. */
        NTSTATUS,
        /** No fields: the number is the code. */
        NUMBER
    }

    /** The severity of an HRESULT or NTSTATUS, in the order of the two bits of an NTSTATUS. */
    public enum Severity implements Word {
        SUCCESS,
        INFORMATIONAL,
        WARNING,
        ERROR
    }

    /**
     * The parts of a number laid out as HRESULT or NTSTATUS.
     *
     * @param severity what the top bits say
     * @param customer C (bit 29): a customer's code, not Microsoft's
     * @param nt N (bit 28): an NTSTATUS that was mapped into an HRESULT; 0 in an NTSTATUS itself
     * @param reserved X (bit 27) of an HRESULT; an NTSTATUS has none
     * @param facility the facility's number, 0 to 0xFFF. [MS-ERREF] 2.1 leaves X out of it, but winerror.h, which calls X a
     *     part of the facility, numbers facilities with it, so that {@code FACILITY_DXGI} is 2170
     * @param code the low 16 bits
     */
    public record Fields(Severity severity, boolean customer, boolean nt, boolean reserved, int facility, int code) {}
}
