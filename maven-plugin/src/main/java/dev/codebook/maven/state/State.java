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
 * The inputs and outputs of a generation.
 *
 * @param places the folders and archives of headers, in the order in which they were read
 * @param files the files that were read, by path
 * @param folders the folders in which files were read, by path
 * @param outputs the files that were written, by path
 */
public record State(
        List<String> places,
        Map<String, FileState> files,
        Map<String, FolderState> folders,
        Map<String, FileStamp> outputs) {

    public State {
        places = List.copyOf(places);
        files = new TreeMap<>(files);
        folders = new TreeMap<>(folders);
        outputs = new TreeMap<>(outputs);
    }

    /**
     * Compares this state with the present files.
     *
     * @return this state with the present stamps, or empty if an input or output has changed or cannot be read
     */
    public Optional<State> ifUnchanged() {
        try {
            if (!areOutputsUnchanged()) {
                return Optional.empty();
            }
            var presentFiles =
                    ifAllUnchanged(files, (path, file) -> file.ifUnchanged(Path.of(path), FileStamp.of(Path.of(path))));
            var presentFolders = presentFiles == null
                    ? null
                    : ifAllUnchanged(folders, (path, folder) -> folder.ifUnchanged(Path.of(path)));
            return presentFiles == null || presentFolders == null
                    ? Optional.empty()
                    : Optional.of(new State(places, presentFiles, presentFolders, outputs));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean areOutputsUnchanged() throws IOException {
        for (var output : outputs.entrySet()) {
            if (!output.getValue().equals(FileStamp.of(WrittenFile.of(Path.of(output.getKey()))))) {
                return false;
            }
        }
        return true;
    }

    interface Comparison<T> {

        /** Returns the recorded state with present stamps, or null if a file has changed. */
        @Nullable
        T ifUnchanged(String path, T recorded) throws IOException;
    }

    /** Returns all states with present stamps, by path, or null if one of them has changed. */
    static <T> @Nullable Map<String, T> ifAllUnchanged(Map<String, T> recorded, Comparison<T> comparison)
            throws IOException {
        var present = new TreeMap<String, T>();
        for (var each : recorded.entrySet()) {
            var same = comparison.ifUnchanged(each.getKey(), each.getValue());
            if (same == null) {
                return null;
            }
            present.put(each.getKey(), same);
        }
        return present;
    }
}
