package dev.codebook.maven.state;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The stamp of a file before it was read, and the checksum of the content that was read. */
record FileState(FileStamp stamp, long checksum) {

    static FileState of(Path file) throws IOException {
        var stamp = FileStamp.of(file);
        return new FileState(stamp, Checksum.of(file));
    }

    /**
     * Returns this state with the present stamp, or null if the content has changed. Reads the file only if the stamps
     * do not show that it is unchanged.
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
