package dev.codebook.maven.state;

import dev.codebook.sdk.FolderFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder as it was read: what lies in it, and the files of it that were read.
 *
 * @param names a digest of the paths of all its files
 * @param files those that were read, by their paths in the folder
 */
record FolderState(long names, Map<String, FileState> files) {

    /** Sorts the files. */
    FolderState {
        files = new TreeMap<>(files);
    }

    /** The same contents with their present stamps, or null where something is otherwise. */
    @Nullable
    FolderState now(Path folder) throws IOException {
        var present = stamps(folder);
        if (Checksum.of(present.keySet()) != names) {
            return null;
        }
        var now = State.present(files, (path, file) -> {
            var stamp = present.get(path);
            return stamp == null ? null : file.now(folder.resolve(path), stamp);
        });
        return now == null ? null : new FolderState(names, now);
    }

    /** All files below a folder, by their paths in it with forward slashes; links are followed. */
    static SortedMap<String, FileStamp> stamps(Path folder) throws IOException {
        long now = System.currentTimeMillis();
        var stamps = new TreeMap<String, FileStamp>();
        FolderFiles.below(folder).forEach((path, attributes) -> stamps.put(path, FileStamp.of(attributes, now)));
        return stamps;
    }
}
