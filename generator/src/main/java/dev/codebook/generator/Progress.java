package dev.codebook.generator;

/** Receives progress updates from several threads at once. */
@FunctionalInterface
public interface Progress {

    /** Discards progress. */
    Progress NONE = (release, done, all) -> {};

    /**
     * Reports that some headers of a release have been read.
     *
     * @param release the name of the release
     * @param done the number of headers that have been read; 0 before the first one
     * @param all the number of selected headers
     */
    void headers(String release, int done, int all);
}
