package dev.codebook.sdk.archive;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Creates archives for tests, in the format of their file name. */
public final class Archives {

    private Archives() {}

    /** Creates an archive of texts, given by path. */
    public static Path make(Path archive, Map<String, String> texts) throws IOException {
        var files = new TreeMap<>(texts);
        String name = archive.toString();
        try (var out = Files.newOutputStream(archive)) {
            if (name.endsWith(".zip") || name.endsWith(".nupkg")) {
                zip(out, files);
            } else if (name.endsWith("zst.deb")) {
                deb(out, "data.tar.zst", tar(files));
            } else if (name.endsWith("gz.deb")) {
                deb(out, "data.tar.gz", tar(files));
            } else if (name.endsWith(".deb")) {
                deb(out, "data.tar.xz", tar(files));
            } else {
                out.write(compressed("gz", tar(files)));
            }
        }
        return archive;
    }

    /** Returns text that can hardly be compressed. */
    public static String noise(int length) {
        return new Random(1)
                .ints(length, ' ', 127)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void zip(OutputStream out, Map<String, String> files) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            zip.write(file.getValue().getBytes(StandardCharsets.ISO_8859_1));
        }
        zip.finish();
    }

    private static byte[] tar(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new TarArchiveEntry(file.getKey(), true);
                byte[] content = file.getValue().getBytes(StandardCharsets.ISO_8859_1);
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void deb(OutputStream out, String member, byte[] tar) throws IOException {
        var ar = new ArArchiveOutputStream(out);
        member(ar, "debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII));
        member(ar, member, compressed(member.substring(member.lastIndexOf('.') + 1), tar));
        ar.finish();
    }

    private static void member(ArArchiveOutputStream ar, String name, byte[] content) throws IOException {
        ar.putArchiveEntry(new ArArchiveEntry(name, content.length));
        ar.write(content);
        ar.closeArchiveEntry();
    }

    private static byte[] compressed(String format, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = switch (format) {
            case "xz" -> new XZOutputStream(bytes, new LZMA2Options(1));
            case "zst" -> new ZstdOutputStream(bytes);
            default -> new GZIPOutputStream(bytes);
        }) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
