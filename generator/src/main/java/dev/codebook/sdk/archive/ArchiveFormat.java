package dev.codebook.sdk.archive;

import java.io.IOException;
import java.nio.file.Path;

interface ArchiveFormat {

    /** Returns the ending of the file names of archives in this format, in lower case. */
    String ending();

    /** Returns the first bytes of every archive in this format. */
    byte[] signature();

    /**
     * Visits the files in an archive, in the order of the archive. Folders and symbolic links are skipped.
     *
     * @param maxUnpacked the maximum number of unpacked bytes, for formats that must be unpacked as a whole
     * @throws java.io.EOFException if the archive is truncated
     * @throws IOException if the archive is damaged in another way, or exceeds the limit
     */
    void walk(Path archive, long maxUnpacked, Visitor visitor) throws IOException;

    interface Visitor {

        /** Receives one file, with its path as the archive spells it; the content can be read only during this call. */
        void visit(String path, Content content) throws IOException;
    }

    interface Content {

        /**
         * Reads all bytes.
         *
         * @param limit the limit towards which these bytes count
         * @throws IOException if the bytes are damaged or exceed the limit, or if their compression is not supported
         */
        byte[] read(ByteLimit limit) throws IOException;
    }
}
