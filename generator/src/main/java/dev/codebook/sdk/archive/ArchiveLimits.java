package dev.codebook.sdk.archive;

/**
 * What an archive may cost.
 *
 * @param entries the most files in it
 * @param unpacked the most bytes that it unpacks to
 * @param kept the most bytes of the headers that are wanted of it
 */
record ArchiveLimits(int entries, long unpacked, long kept) {

    /** A release is 4,000 files and 220 MB; Zig's library, which carries mingw-w64, is 19,500 files and 190 MB. */
    static final ArchiveLimits STANDARD = new ArchiveLimits(200_000, 4L << 30, 512L << 20);
}
