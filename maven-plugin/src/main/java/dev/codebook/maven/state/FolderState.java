package dev.codebook.maven.state;

import dev.codebook.sdk.FolderFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The state of a folder when files in it were read.
 *
 * @param names the checksum of the paths of all files in the folder
 * @param files the files that were read, by their paths in the folder
 */
record FolderState(long names, Map<String, FileState> files) {

    FolderState {
        files = new TreeMap<>(files);
    }

    /** Returns this state with the present stamps, or null if a file was added, deleted or changed. */
    @Nullable
    FolderState ifUnchanged(Path folder) throws IOException {
        var present = stamps(folder);
        if (Checksum.of(present.keySet()) != names) {
            return null;
        }
        var now = State.ifAllUnchanged(files, (path, file) -> {
            var stamp = present.get(path);
            return stamp == null ? null : file.ifUnchanged(folder.resolve(path), stamp);
        });
        return now == null ? null : new FolderState(names, now);
    }

    /** Returns the stamps of all files below a folder, by their paths in it with forward slashes. Follows links. */
    static SortedMap<String, FileStamp> stamps(Path folder) throws IOException {
        long now = System.currentTimeMillis();
        var stamps = new TreeMap<String, FileStamp>();
        FolderFiles.below(folder).forEach((path, attributes) -> stamps.put(path, FileStamp.of(attributes, now)));
        return stamps;
    }
}
