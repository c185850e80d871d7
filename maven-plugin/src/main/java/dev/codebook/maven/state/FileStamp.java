package dev.codebook.maven.state;

import dev.codebook.output.file.WrittenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What a directory says of a file.
 *
 * @param size bytes
 * @param time of the last change, nanoseconds of the epoch; {@link #RECENT} where it says nothing
 */
record FileStamp(long size, long time) {

    /** The file could change again within the time that its file system counts in. */
    private static final long RECENT = Long.MIN_VALUE;

    /** FAT counts in two seconds, other file systems in less. */
    private static final long STEP = TimeUnit.SECONDS.toNanos(2);

    /** Of a file that others may be changing. */
    static FileStamp of(BasicFileAttributes attributes) {
        return of(attributes, System.currentTimeMillis());
    }

    /** @param now milliseconds of the epoch */
    static FileStamp of(BasicFileAttributes attributes, long now) {
        long time = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        long age = TimeUnit.MILLISECONDS.toNanos(now) - time;
        return new FileStamp(attributes.size(), Math.abs(age) < STEP ? RECENT : time);
    }

    static FileStamp of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class));
    }

    /** Of a file that a generation wrote: nobody is to change it, so that also a recent time tells it from others. */
    static FileStamp of(WrittenFile file) {
        return new FileStamp(file.size(), file.time().to(TimeUnit.NANOSECONDS));
    }

    /** Whether a file with this stamp, then and now, is sure to be the same. */
    boolean isSame(FileStamp other) {
        return time != RECENT && equals(other);
    }
}
