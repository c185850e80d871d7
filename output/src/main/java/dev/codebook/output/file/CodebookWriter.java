package dev.codebook.output.file;

import dev.codebook.model.Codebook;
import java.io.IOException;
import java.util.List;

/** Writes a codebook in one format. */
public interface CodebookWriter {

    /** Returns the name by which users choose the format, such as {@code json}. */
    String format();

    /** Returns the path of the main file or folder of the format, relative to the output folder. */
    String place();

    /**
     * Loads resources that take time to load, such as a native library. This method is called while headers are still
     * being read. It ignores errors, because the same error occurs again in {@link #write}.
     */
    default void getReady() {
        // Most formats do not have to load anything.
    }

    /**
     * Writes all files of the format.
     *
     * @param folder the folder that the writer adds its files to
     * @throws IOException if a file cannot be written
     */
    void write(Codebook codebook, OutputFolder folder) throws IOException;

    /** A part of the work of a writer, which runs in one thread. */
    @FunctionalInterface
    interface Part {

        /** Does this part of the work. */
        void write() throws IOException;
    }

    /**
     * Returns the work of {@link #write} as parts that several threads may run at the same time. Threads should start
     * the parts in the order of the list. Most formats have a single part.
     */
    default List<Part> parts(Codebook codebook, OutputFolder folder) {
        return List.of(() -> write(codebook, folder));
    }
}
