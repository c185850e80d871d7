package dev.codebook.maven.state;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The state of a file when it was read.
 *
 * @param stamp the stamp of the file before it was read
 * @param checksum the checksum of the content
 */
record FileState(FileStamp stamp, long checksum) {

    /** Reads a file, and returns its state. */
    static FileState of(Path file) throws IOException {
        var stamp = FileStamp.of(file);
        return new FileState(stamp, Checksum.of(file));
    }

    /**
     * Returns this state with the present stamp, or null if the content has changed. Reads the file only if the
     * stamps do not show that it is unchanged.
     *
     * @param present the present stamp of the file
     */
    @Nullable
    FileState ifUnchanged(Path file, FileStamp present) throws IOException {
        if (stamp.isSame(present)) {
            return this;
        }
        return stamp.size() == present.size() && Checksum.of(file) == checksum
                ? new FileState(present, checksum)
                : null;
    }
}
