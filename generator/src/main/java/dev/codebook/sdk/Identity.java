package dev.codebook.sdk;

/**
 * Who a tree is.
 *
 * @param release the release's name
 * @param family {@code sdk}, {@code mingw-w64} or {@code wine}
 * @param isPartitioned whether it has partitions
 */
record Identity(String release, String family, boolean isPartitioned) {}
