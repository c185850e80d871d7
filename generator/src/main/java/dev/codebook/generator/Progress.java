package dev.codebook.generator;

/** Receives progress updates, possibly from several threads at the same time. */
@FunctionalInterface
public interface Progress {

    /** Discards progress updates. */
    Progress NONE = (release, done, total) -> {};

    /**
     * Reports that some headers of a release have been read.
     *
     * @param release the name of the release
     * @param done the number of headers that have been read; 0 before the first one
     * @param total the number of selected headers
     */
    void headers(String release, int done, int total);
}
