package dev.codebook.maven.state;

import dev.codebook.output.file.WrittenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * The size and the modification time of a file, as its directory lists them.
 *
 * @param size the size in bytes
 * @param time the time of the last change in nanoseconds since 1970, or {@link #RECENT}
 */
record FileStamp(long size, long time) {

    /** Marks a time that is so recent that a further change might not alter it, because file systems round times. */
    private static final long RECENT = Long.MIN_VALUE;

    /** The coarsest unit of time of a file system. FAT rounds times to two seconds, other file systems to less. */
    private static final long TIME_RESOLUTION = TimeUnit.SECONDS.toNanos(2);

    /** Returns the stamp of a file that other programs may be changing. */
    static FileStamp of(BasicFileAttributes attributes) {
        return of(attributes, System.currentTimeMillis());
    }

    /** Returns the stamp, given the present time in milliseconds since 1970. */
    static FileStamp of(BasicFileAttributes attributes, long now) {
        long time = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        long age = TimeUnit.MILLISECONDS.toNanos(now) - time;
        return new FileStamp(attributes.size(), Math.abs(age) < TIME_RESOLUTION ? RECENT : time);
    }

    static FileStamp of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class));
    }

    /**
     * Returns the stamp of a file that a generation wrote. Its time is used even if it is recent, because no other
     * program changes the file.
     */
    static FileStamp of(WrittenFile file) {
        return new FileStamp(file.size(), file.time().to(TimeUnit.NANOSECONDS));
    }

    /** Returns whether a file that had this stamp and now has the other stamp has certainly not changed. */
    boolean isSame(FileStamp other) {
        return time != RECENT && equals(other);
    }
}
