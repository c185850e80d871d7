package dev.codebook.output.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a jar that has the same bytes on every machine. All entries have the same time. They are not compressed, because
 * the result of compression depends on the version of the compressor.
 */
public final class StoredJar implements AutoCloseable {

    /** The time for jars without a time: the first day that a zip file can represent in every time zone. */
    public static final LocalDateTime DEFAULT_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private final ZipOutputStream zip;
    private final LocalDateTime time;

    /**
     * Creates a jar.
     *
     * @param time the time of every entry, in the years 1980 to 2107, without a time zone as in a zip file
     * @throws IOException if the file cannot be written
     */
    public StoredJar(Path file, LocalDateTime time) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        zip.setMethod(ZipOutputStream.STORED);
        this.time = time;
    }

    /**
     * Adds an entry.
     *
     * @param name the path of the entry, with {@code /} as separator
     * @throws IOException if the file cannot be written, or already has the entry
     */
    public void add(String name, byte[] content) throws IOException {
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

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
