package dev.codebook.sdk;

/** The name of a release, its family ({@code sdk}, {@code mingw-w64}, {@code wine}), and whether it has partitions. */
record TreeIdentity(String release, String family, boolean isPartitioned) {}
