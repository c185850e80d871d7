package dev.codebook.sdk.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip archive, {@code .zip} or {@code .nupkg}. The class of the JDK is not used, because it does not recognise
 * symbolic links and does not report why it cannot read an entry.
 */
record Zip(String ending) implements ArchiveFormat {

    @Override
    public byte[] signature() {
        return "PK".getBytes(StandardCharsets.US_ASCII);
    }

    /** Unpacks only what the visitor reads, so that {@code maxUnpacked} is not needed. */
    @Override
    public void walk(Path archive, long maxUnpacked, Visitor visitor) throws IOException {
        try (var zip = open(archive)) {
            var entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                if (!entry.isDirectory() && !entry.isUnixSymlink()) {
                    visitor.visit(entry.getName(), limit -> read(zip, entry, limit));
                }
            }
        }
    }

    /** Opens an archive. If the central directory, which is at the end, is missing, the archive is truncated. */
    private static ZipFile open(Path archive) throws IOException {
        try {
            return ZipFile.builder()
                    .setPath(archive)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (ZipException e) {
            throw (IOException) new EOFException(e.getMessage()).initCause(e);
        }
    }

    private static byte[] read(ZipFile zip, ZipArchiveEntry entry, ByteLimit limit) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw error(entry, "is encrypted: unpack the archive and specify the folder");
        }
        if (!zip.canReadEntryData(entry)) {
            throw error(entry, "uses an unsupported compression method: unpack the archive and specify the folder");
        }
        try (var bytes = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            byte[] content = limit.readAll(bytes);
            if (bytes.getChecksum().getValue() != entry.getCrc()) {
                throw error(entry, "is damaged: download the archive again");
            }
            return content;
        } catch (ZipException e) {
            throw error(entry, "is damaged: download the archive again");
        }
    }

    private static IOException error(ZipArchiveEntry entry, String message) {
        return new IOException("entry '" + entry.getName() + "' " + message);
    }
}
