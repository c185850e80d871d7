package dev.codebook.sdk;

import java.util.SortedSet;

/** What lies directly in a folder, on disk or in an archive. */
interface Listing {

    /**
     * The names directly in a folder; none where it cannot be read.
     *
     * @param folder relative to the place, with forward slashes; empty for the place itself
     */
    Entries entries(String folder);

    /** Names without their folder. */
    record Entries(SortedSet<String> folders, SortedSet<String> files) {}
}
