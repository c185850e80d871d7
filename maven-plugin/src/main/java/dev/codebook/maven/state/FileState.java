package dev.codebook.maven.state;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The state of a file when it was read.
 *
 * @param stamp taken before the file was read
 * @param checksum of the content
 */
record FileState(FileStamp stamp, long checksum) {

    static FileState of(Path file) throws IOException {
        var stamp = FileStamp.of(file);
        return new FileState(stamp, Checksum.of(file));
    }

    /**
     * Returns this state with the present stamp, or null if the content has changed. Reads the file only if the
     * stamps are not certainly equal.
     *
     * @param present the present stamp of the file
     */
    @Nullable
    FileState now(Path file, FileStamp present) throws IOException {
        if (stamp.isSame(present)) {
            return this;
        }
        return stamp.size() == present.size() && Checksum.of(file) == checksum
                ? new FileState(present, checksum)
                : null;
    }
}
