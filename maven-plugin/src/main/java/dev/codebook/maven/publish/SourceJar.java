package dev.codebook.maven.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs folders as a jar that has the same bytes wherever it is made: entries in the order of their names, all of one
 * time, and not compressed, since what a compressor gives depends on its version.
 */
final class SourceJar {

    private SourceJar() {}

    /**
     * Packs all files of the folders.
     *
     * @param roots the folders; paths in the jar begin in them
     * @param time of every entry, 1980 to 2107; a zip file has no time zone
     * @param jar the file to write
     * @throws IOException if a file cannot be read or written, or two folders have a file of one path
     */
    static void write(List<Path> roots, LocalDateTime time, Path jar) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(jar)))) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var entry : entries(roots).entrySet()) {
                add(zip, entry.getKey(), Files.readAllBytes(entry.getValue()), time);
            }
        }
    }

    private static Map<String, Path> entries(List<Path> roots) throws IOException {
        var entries = new TreeMap<String, Path>();
        for (var root : roots) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var name = root.relativize(file).toString().replace('\\', '/');
                    if (entries.putIfAbsent(name, file) != null) {
                        throw new IOException(name + " is in " + root + " and in another folder");
                    }
                }
            }
        }
        return entries;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content, LocalDateTime time) throws IOException {
        var entry = new ZipEntry(name);
        var crc = new CRC32();
        crc.update(content);
        entry.setTimeLocal(time);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
