package dev.codebook.sdk.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads the entries of a tar archive from a decompressed stream. */
final class TarStream {

    private TarStream() {}

    /**
     * Visits each file. Reads the stream, at most {@code max} bytes, to its end: gzip and xz verify checksums there.
     */
    static void walk(InputStream decompressed, long max, ArchiveFormat.Visitor visitor) throws IOException {
        var limit = new ByteLimit(max, "it exceeds %d bytes when unpacked, more than any SDK");
        var bytes = new HeaderLimit(limit.limit(decompressed));
        try (var tar = new TarArchiveInputStream(bytes)) {
            int entries = 0;
            for (TarArchiveEntry entry = next(tar, bytes); entry != null; entry = next(tar, bytes)) {
                entries++;
                if (entry.isFile() && !entry.isSymbolicLink()) {
                    visitor.visit(entry.getName(), content(entry, tar));
                }
                tar.transferTo(OutputStream.nullOutputStream());
            }
            bytes.transferTo(OutputStream.nullOutputStream());
            if (entries == 0) {
                throw new EOFException("no entries");
            }
        }
    }

    private static TarArchiveEntry next(TarArchiveInputStream tar, HeaderLimit bytes) throws IOException {
        bytes.start();
        var entry = tar.getNextEntry();
        bytes.end();
        return entry;
    }

    private static ArchiveFormat.Content content(TarArchiveEntry entry, TarArchiveInputStream tar) {
        return limit -> {
            if (entry.isLink()) {
                throw new IOException("entry '" + entry.getName() + "' has no content but is a hard link to '"
                        + entry.getLinkName() + "': create the archive with tar --hard-dereference");
            }
            return limit.readAll(tar);
        };
    }

    /**
     * A stream that limits the size of the headers of entries. The tar reader keeps a header in memory, and a damaged
     * header can declare a file name of several gigabytes.
     */
    private static final class HeaderLimit extends FilterInputStream {

        /** The maximum size of a header, which has 512 bytes; long names and pax attributes add a few thousand. */
        private static final long MAX_BYTES = 1 << 16;

        private final InputStream bytes;

        HeaderLimit(InputStream bytes) {
            super(bytes);
            this.bytes = bytes;
        }

        void start() throws IOException {
            in = new ByteLimit(MAX_BYTES, "the header of an entry exceeds %d bytes, more than any file name needs")
                    .limit(bytes);
        }

        void end() {
            in = bytes;
        }
    }
}
