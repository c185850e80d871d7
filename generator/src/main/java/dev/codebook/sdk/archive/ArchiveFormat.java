package dev.codebook.sdk.archive;

import java.io.IOException;
import java.nio.file.Path;

/** One kind of archive. */
interface ArchiveFormat {

    /** How the names of its files end, in lower case. */
    String ending();

    /** How its bytes begin. */
    byte[] signature();

    /**
     * Shows each file in it, in its order; folders and symbolic links are left out.
     *
     * @param unpacked what all of it may unpack to
     * @throws java.io.EOFException where the archive ends too early
     * @throws IOException where it is damaged otherwise
     */
    void walk(Path archive, Budget unpacked, Visitor visitor) throws IOException;

    /** Sees the files of an archive. */
    interface Visitor {

        /**
         * Sees one.
         *
         * @param path as it stands in the archive
         * @param content to be read now or never
         */
        void visit(String path, Content content) throws IOException;
    }

    /** A file's bytes, which are there until the visit ends. */
    interface Content {

        /**
         * All of them, counted.
         *
         * @throws IOException where they are damaged, or packed in a way that is not read
         */
        byte[] read(Budget budget) throws IOException;
    }
}
