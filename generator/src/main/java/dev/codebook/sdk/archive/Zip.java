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
 * A zip archive. Not by the JDK's class, which knows neither links nor why it refuses an entry.
 *
 * @param ending {@code .zip} or {@code .nupkg}
 */
record Zip(String ending) implements ArchiveFormat {

    @Override
    public byte[] signature() {
        return "PK".getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void walk(Path archive, Budget unpacked, Visitor visitor) throws IOException {
        try (var zip = open(archive)) {
            var entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                if (!entry.isDirectory() && !entry.isUnixSymlink()) {
                    visitor.visit(entry.getName(), kept -> read(zip, entry, unpacked, kept));
                }
            }
        }
    }

    /** The table of contents stands at the end: where there is none, the end is missing. */
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

    private static byte[] read(ZipFile zip, ZipArchiveEntry entry, Budget unpacked, Budget kept) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw trouble(entry, "is encrypted: unpack the archive, and name the folder");
        }
        if (!zip.canReadEntryData(entry)) {
            throw trouble(entry, "is compressed in a way that is not read: unpack the archive, and name the folder");
        }
        try (var bytes = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            byte[] content = kept.readAll(unpacked.counting(bytes));
            if (bytes.getChecksum().getValue() != entry.getCrc()) {
                throw trouble(entry, "is damaged: get the archive again");
            }
            return content;
        } catch (ZipException e) {
            throw trouble(entry, "is damaged: get the archive again");
        }
    }

    private static IOException trouble(ZipArchiveEntry entry, String what) {
        return new IOException("its entry '" + entry.getName() + "' " + what);
    }
}
