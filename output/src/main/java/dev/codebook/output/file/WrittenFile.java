package dev.codebook.output.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * A file that a run wrote, or that already had the bytes that the run would have written.
 *
 * @param place the path of the file, which a later run may replace
 * @param size the size in bytes at the end of this run
 * @param time the time of the last change before the end of this run
 */
public record WrittenFile(Path place, long size, FileTime time) {

    /**
     * Returns a file with its current size and time.
     *
     * @throws IOException if the file does not exist
     */
    public static WrittenFile of(Path place) throws IOException {
        var attributes = Files.readAttributes(place, BasicFileAttributes.class);
        return new WrittenFile(place, attributes.size(), attributes.lastModifiedTime());
    }
}
