package dev.codebook.maven.state;

import dev.codebook.output.file.WrittenFile;
import java.io.IOException;
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
        List<String> places,
        Map<String, FileState> files,
        Map<String, FolderState> folders,
        Map<String, FileStamp> outputs) {

    /** Sorts the files. */
    public State {
        places = List.copyOf(places);
        files = new TreeMap<>(files);
        folders = new TreeMap<>(folders);
        outputs = new TreeMap<>(outputs);
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
            var presentFiles = present(files, (path, file) -> file.now(Path.of(path), FileStamp.of(Path.of(path))));
            var presentFolders =
                    presentFiles == null ? null : present(folders, (path, folder) -> folder.now(Path.of(path)));
            return presentFiles == null || presentFolders == null
                    ? Optional.empty()
                    : Optional.of(new State(places, presentFiles, presentFolders, outputs));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isWritten() throws IOException {
        for (var output : outputs.entrySet()) {
            if (!output.getValue().equals(FileStamp.of(WrittenFile.of(Path.of(output.getKey()))))) {
                return false;
            }
        }
        return true;
    }

    /** A look at a thing that was read. */
    interface Look<T> {

        /** The same with its present stamps, or null where something is otherwise. */
        @Nullable
        T now(String path, T kept) throws IOException;
    }

    /** All things as they are now, by their paths, or null where one of them is otherwise. */
    static <T> @Nullable Map<String, T> present(Map<String, T> kept, Look<T> look) throws IOException {
        var present = new TreeMap<String, T>();
        for (var each : kept.entrySet()) {
            var same = look.now(each.getKey(), each.getValue());
            if (same == null) {
                return null;
            }
            present.put(each.getKey(), same);
        }
        return present;
    }
}
