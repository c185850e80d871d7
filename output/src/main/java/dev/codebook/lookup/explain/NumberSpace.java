package dev.codebook.lookup.explain;

/** A code space that the words before a number announce. All but the last have the names of Windows' spaces. */
enum NumberSpace {
    HRESULT,
    NTSTATUS,
    WIN32,
    BUGCHECK,
    /** The numbers of another system, which no header defines: {@code Failure Code: 0x18} of Kerberos. */
    FOREIGN
}
