package dev.codebook.output.file;

import dev.codebook.model.Codebook;
import java.io.IOException;
import java.util.List;

/** Writes a codebook in one format. */
public interface CodebookWriter {

    /** The format's name, as users choose it: {@code json}. */
    String format();

    /** Loads what writing will need and takes time to load, beside the reading; what fails here fails again at writing. */
    default void getReady() {
        // Most formats need nothing.
    }

    /**
     * Writes all files of the format, so that they appear when the folder is published.
     *
     * @param codebook what to write
     * @param folder where to; the writer adds files and never publishes them
     * @throws IOException if a file cannot be written
     */
    void write(Codebook codebook, OutputFolder folder) throws IOException;

    /** A part of the writing. */
    @FunctionalInterface
    interface Part {

        /** Does it. */
        void write() throws IOException;
    }

    /** What {@link #write} does, in parts for several threads, best begun in this order. Most formats have one. */
    default List<Part> parts(Codebook codebook, OutputFolder folder) {
        return List.of(() -> write(codebook, folder));
    }
}
