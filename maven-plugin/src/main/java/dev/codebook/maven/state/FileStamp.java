package dev.codebook.maven.state;

import dev.codebook.output.file.WrittenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * The size and time of a file, as its directory lists them.
 *
 * @param size in bytes
 * @param time of the last change in nanoseconds since 1970, or {@link #RECENT}
 */
record FileStamp(long size, long time) {

    /** Stands for a time so recent that a further change might not alter it, since file systems round times. */
    private static final long RECENT = Long.MIN_VALUE;

    /** FAT rounds times to two seconds, other file systems to less. */
    private static final long STEP = TimeUnit.SECONDS.toNanos(2);

    /** Returns the stamp of a file that other programs may be changing. */
    static FileStamp of(BasicFileAttributes attributes) {
        return of(attributes, System.currentTimeMillis());
    }

    /** @param now milliseconds since 1970 */
    static FileStamp of(BasicFileAttributes attributes, long now) {
        long time = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        long age = TimeUnit.MILLISECONDS.toNanos(now) - time;
        return new FileStamp(attributes.size(), Math.abs(age) < STEP ? RECENT : time);
    }

    static FileStamp of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class));
    }

    /**
     * Returns the stamp of a file that a generation wrote. Nobody else changes it, so its time counts even if recent.
     */
    static FileStamp of(WrittenFile file) {
        return new FileStamp(file.size(), file.time().to(TimeUnit.NANOSECONDS));
    }

    /** Returns whether a file with this stamp earlier and the other stamp now has certainly not changed. */
    boolean isSame(FileStamp other) {
        return time != RECENT && equals(other);
    }
}
