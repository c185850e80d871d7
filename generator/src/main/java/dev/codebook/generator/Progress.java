package dev.codebook.generator;

/** Is told how far a generation has come, by several threads at once. */
@FunctionalInterface
public interface Progress {

    /** For whom nobody waits. */
    Progress UNSEEN = (release, done, all) -> {};

    /**
     * Some of a release's headers are done.
     *
     * @param release its name
     * @param done how many; at first 0
     * @param all of how many that were chosen
     */
    void headers(String release, int done, int all);
}
