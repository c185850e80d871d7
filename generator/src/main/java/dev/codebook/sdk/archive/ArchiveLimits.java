package dev.codebook.sdk.archive;

/**
 * The limits for an archive.
 *
 * @param entries the maximum number of files
 * @param unpacked the maximum number of unpacked bytes
 * @param kept the maximum number of bytes that are read into memory
 */
record ArchiveLimits(int entries, long unpacked, long kept) {

    /**
     * The usual limits. A release has 4,000 files and 220 MB. The library of Zig, which contains mingw-w64, has 19,500
     * files and 190 MB.
     */
    static final ArchiveLimits STANDARD = new ArchiveLimits(200_000, 4L << 30, 512L << 20);
}
