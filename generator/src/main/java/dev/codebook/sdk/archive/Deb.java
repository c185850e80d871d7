package dev.codebook.sdk.archive;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** A Debian package: an ar archive whose member {@code data.tar.xz}, on Ubuntu {@code data.tar.zst}, has the files. */
final class Deb implements ArchiveFormat {

    /**
     * The maximum memory for decompression in KiB. {@code xz -9}, the highest level that Debian's tools use, needs 65
     * MB; a damaged header can request 4 GB.
     */
    private static final int MAX_XZ_KIB = 256 << 10;

    @Override
    public String ending() {
        return ".deb";
    }

    @Override
    public byte[] signature() {
        return "!<arch>\n".getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void walk(Path archive, long maxUnpacked, Visitor visitor) throws IOException {
        try (var file = new BufferedInputStream(Files.newInputStream(archive));
                var members = new ArArchiveInputStream(file)) {
            for (ArArchiveEntry member = members.getNextEntry(); member != null; member = members.getNextEntry()) {
                if (member.getName().startsWith("data.tar")) {
                    try (var data = decompressed(member.getName(), members)) {
                        TarStream.walk(data, maxUnpacked, visitor);
                    }
                    return;
                }
            }
        } catch (ZstdIOException e) {
            throw (IOException) new EOFException("data.tar.zst").initCause(e);
        }
        throw new EOFException("no data.tar");
    }

    private static InputStream decompressed(String member, InputStream bytes) throws IOException {
        return switch (member) {
            case "data.tar.xz" -> new XZInputStream(bytes, MAX_XZ_KIB);
            case "data.tar.zst" -> new ZstdInputStream(bytes);
            case "data.tar.gz" -> new GZIPInputStream(bytes, 1 << 16);
            case "data.tar" -> bytes;
            default ->
                throw new IOException(
                        "its member " + member + " has an unsupported compression: expected xz, zst or gz;"
                                + " unpack the archive and specify the folder");
        };
    }
}
