package dev.codebook.sdk.archive;

/** The maximum numbers of files, of unpacked bytes, and of bytes that are read into memory, for an archive. */
record ArchiveLimits(int entries, long unpacked, long kept) {

    /** The usual limits. A release has 4,000 files and 220 MB, Zig's library with mingw-w64 19,500 files and 190 MB. */
    static final ArchiveLimits STANDARD = new ArchiveLimits(200_000, 4L << 30, 512L << 20);
}
