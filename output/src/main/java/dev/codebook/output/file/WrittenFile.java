package dev.codebook.output.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * A file as one run wrote it, or found it written already.
 *
 * @param place where it lies; another run may put another one there
 * @param size of this one, bytes
 * @param time when it was changed last
 */
public record WrittenFile(Path place, long size, FileTime time) {

    /**
     * A file as it is now.
     *
     * @throws IOException where it is not there
     */
    public static WrittenFile of(Path place) throws IOException {
        var attributes = Files.readAttributes(place, BasicFileAttributes.class);
        return new WrittenFile(place, attributes.size(), attributes.lastModifiedTime());
    }
}
