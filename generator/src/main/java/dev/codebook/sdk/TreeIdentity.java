package dev.codebook.sdk;

/**
 * The release and family of an SDK tree.
 *
 * @param release the name of the release
 * @param family {@code sdk}, {@code mingw-w64} or {@code wine}
 * @param isPartitioned whether the tree has partitions
 */
record TreeIdentity(String release, String family, boolean isPartitioned) {}
