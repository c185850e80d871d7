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

/** A Debian package: an ar archive whose member {@code data.tar.xz} (Ubuntu's is {@code data.tar.zst}) has the files. */
final class Deb implements ArchiveFormat {

    /** In KiB. {@code xz -9}, the most that Debian's tools use, takes 65 MB; a damaged head may ask for 4 GB. */
    private static final int XZ_MEMORY = 256 << 10;

    @Override
    public String ending() {
        return ".deb";
    }

    @Override
    public byte[] signature() {
        return "!<arch>\n".getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void walk(Path archive, Budget unpacked, Visitor visitor) throws IOException {
        try (var file = new BufferedInputStream(Files.newInputStream(archive));
                var members = new ArArchiveInputStream(file)) {
            for (ArArchiveEntry member = members.getNextEntry(); member != null; member = members.getNextEntry()) {
                if (member.getName().startsWith("data.tar")) {
                    try (var data = decompressed(member.getName(), members)) {
                        TarStream.walk(data, unpacked, visitor);
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
            case "data.tar.xz" -> new XZInputStream(bytes, XZ_MEMORY);
            case "data.tar.zst" -> new ZstdInputStream(bytes);
            case "data.tar.gz" -> new GZIPInputStream(bytes, 1 << 16);
            case "data.tar" -> bytes;
            default ->
                throw new IOException(member + " in it is compressed in a way that is not read: expected xz, zst, gz");
        };
    }
}
