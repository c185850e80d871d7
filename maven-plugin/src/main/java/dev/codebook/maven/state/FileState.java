package dev.codebook.maven.state;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was read.
 *
 * @param stamp taken no later than it was read
 * @param digest of what was read
 */
record FileState(FileStamp stamp, long digest) {

    static FileState of(Path file) throws IOException {
        var stamp = FileStamp.of(file);
        return new FileState(stamp, Checksum.of(file));
    }

    /**
     * The same content with its present stamp, or null where the content is another.
     *
     * @param present the file's stamp now
     */
    @Nullable
    FileState now(Path file, FileStamp present) throws IOException {
        if (stamp.isSame(present)) {
            return this;
        }
        return stamp.size() == present.size() && Checksum.of(file) == digest ? new FileState(present, digest) : null;
    }
}
