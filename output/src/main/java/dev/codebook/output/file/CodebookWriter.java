package dev.codebook.output.file;

import dev.codebook.model.Codebook;
import java.io.IOException;
import java.util.List;

/** Writes a codebook in one format. */
public interface CodebookWriter {

    /** Returns the name by which users choose the format, such as {@code json}. */
    String format();

    /** Returns the path of the file or folder to open first, in the output folder. */
    String place();

    /**
     * Loads resources that take time to load, such as a native library. It runs while headers are still being read. An
     * error is ignored here; it occurs again in {@link #write}.
     */
    default void getReady() {
        // Most formats need nothing.
    }

    /**
     * Writes all files of the format.
     *
     * @param folder the writer adds its files to this folder
     * @throws IOException if a file cannot be written
     */
    void write(Codebook codebook, OutputFolder folder) throws IOException;

    /** A part of the writing that one thread does. */
    @FunctionalInterface
    interface Part {

        /** Writes the part. */
        void write() throws IOException;
    }

    /**
     * Returns the work of {@link #write} in parts that several threads may do at the same time. Threads should start
     * them in this order. Most formats have a single part.
     */
    default List<Part> parts(Codebook codebook, OutputFolder folder) {
        return List.of(() -> write(codebook, folder));
    }
}
