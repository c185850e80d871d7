package dev.codebook.maven.state;

import dev.codebook.output.file.WrittenFile;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a generation read and wrote.
 *
 * @param places the folders and archives of headers, in the order in which they were read
 * @param files each file that was read, by its path
 * @param folders each folder that was read in, by its path
 * @param outputs each file that was written, by its path
 */
public record State(
        List<String> places, Map<String, FileState> files, Map<String, FolderState> folders, Map<String, Stamp> outputs)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** Sorts the files. */
    public State {
        places = List.copyOf(places);
        files = new TreeMap<>(files);
        folders = new TreeMap<>(folders);
        outputs = new TreeMap<>(outputs);
    }

    /** The same with what was read besides. */
    public State with(State besides) {
        var allFiles = new TreeMap<>(files);
        allFiles.putAll(besides.files);
        var allFolders = new TreeMap<>(folders);
        allFolders.putAll(besides.folders);
        return new State(places, allFiles, allFolders, outputs);
    }

    /**
     * What there is now.
     *
     * @return the same contents with their present stamps; empty where something that was read or written is otherwise, or
     *     cannot be read
     */
    public Optional<State> now() {
        try {
            if (!isWritten()) {
                return Optional.empty();
            }
            var presentFiles = presentFiles();
            var presentFolders = presentFiles == null ? null : presentFolders();
            return presentFiles == null || presentFolders == null
                    ? Optional.empty()
                    : Optional.of(new State(places, presentFiles, presentFolders, outputs));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isWritten() throws IOException {
        for (var output : outputs.entrySet()) {
            var path = Path.of(output.getKey());
            var present = new WrittenFile(path, Files.size(path), Files.getLastModifiedTime(path));
            if (!output.getValue().equals(Stamp.of(present))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Map<String, FileState> presentFiles() throws IOException {
        var present = new TreeMap<String, FileState>();
        for (var file : files.entrySet()) {
            var path = Path.of(file.getKey());
            var same = file.getValue().now(path, Stamp.of(path));
            if (same == null) {
                return null;
            }
            present.put(file.getKey(), same);
        }
        return present;
    }

    private @Nullable Map<String, FolderState> presentFolders() throws IOException {
        var present = new TreeMap<String, FolderState>();
        for (var folder : folders.entrySet()) {
            var same = folder.getValue().now(Path.of(folder.getKey()));
            if (same == null) {
                return null;
            }
            present.put(folder.getKey(), same);
        }
        return present;
    }
}
