package dev.codebook.sdk.archive;

import java.io.IOException;
import java.nio.file.Path;

/** A format of archives. */
interface ArchiveFormat {

    /** Returns the ending of the names of its files, in lower case. */
    String ending();

    /** Returns the first bytes of its files. */
    byte[] signature();

    /**
     * Visits the files in an archive, in their order. Folders and symbolic links are skipped.
     *
     * @param maxUnpacked the largest number of bytes if the archive must be unpacked as a whole
     * @throws java.io.EOFException if the archive is truncated
     * @throws IOException if it is damaged in another way, or exceeds the limit
     */
    void walk(Path archive, long maxUnpacked, Visitor visitor) throws IOException;

    /** Receives the files of an archive. */
    interface Visitor {

        /**
         * Receives one file.
         *
         * @param path the path as the archive spells it
         * @param content can be read only during this call
         */
        void visit(String path, Content content) throws IOException;
    }

    /** The content of a file. */
    interface Content {

        /**
         * Reads all bytes.
         *
         * @param limit the limit that they count towards
         * @throws IOException if they are damaged, exceed the limit, or their compression is not supported
         */
        byte[] read(ByteLimit limit) throws IOException;
    }
}
