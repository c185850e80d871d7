package dev.codebook.maven.state;

import dev.codebook.model.ProblemException;
import dev.codebook.output.file.WrittenFile;
import dev.codebook.sdk.SdkOpener;
import dev.codebook.sdk.SdkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Records what a generation reads. Each file is recorded before it is read, so that the next build notices a change
 * that happens in between.
 *
 * <p>If a file cannot be read, the inputs of the generation are unknown and no state is recorded. The class that reads
 * the file reports the error.
 */
public final class InputRecorder {

    /** The headers that identify family and release of a flat tree. They are read when the tree is opened. */
    private static final List<String> IDENTIFYING = List.of("_mingw_mac.h", "windows.h", "winerror.h");

    private final List<String> places = new ArrayList<>();
    private final Map<String, FileState> files = new TreeMap<>();
    private final Map<String, FolderState> folders = new TreeMap<>();
    private final Map<String, WatchedFolder> watched = new TreeMap<>();
    private boolean isUnknown;

    /** Returns a recorder that records nothing. */
    public static InputRecorder unwatched() {
        var inputs = new InputRecorder();
        inputs.isUnknown = true;
        return inputs;
    }

    /** Records a file, or a folder with all files in it. */
    public void add(Path path) {
        if (isUnknown) {
            return;
        }
        try {
            if (Files.isDirectory(path)) {
                folders.put(path.toString(), WatchedFolder.whole(path));
            } else {
                files.put(path.toString(), FileState.of(path));
            }
        } catch (IOException e) {
            isUnknown = true;
        }
    }

    /**
     * Records a file, or a folder with all files in it.
     *
     * @param base the folder that a relative path refers to
     * @param path the path as the user wrote it
     */
    public void add(Path base, String path) {
        try {
            add(base.resolve(path));
        } catch (InvalidPathException e) {
            isUnknown = true;
        }
    }

    /**
     * Opens the headers of a release, and records which of them are read.
     *
     * @param place as in {@link SdkOpener#open}
     * @param release as in {@link SdkOpener#open}
     * @throws ProblemException if there is no SDK tree, it does not have the release, or it cannot be read
     */
    public SdkTree open(Path place, @Nullable String release) throws ProblemException {
        if (isUnknown) {
            return SdkOpener.open(place, release);
        }
        var root = SdkOpener.root(place, release);
        places.add(root.toString());
        if (!SdkOpener.isTree(root)) {
            // The root is an archive or a folder of archives. Archives are read completely.
            add(root);
            return SdkOpener.open(place, release);
        }
        try {
            var folder = new WatchedFolder(root);
            watched.put(root.toString(), folder);
            var opened = SdkOpener.open(place, release);
            var tree = opened.withContent(path -> {
                var content = opened.read(path);
                folder.read(path, content);
                return content;
            });
            identify(tree);
            return tree;
        } catch (IOException e) {
            isUnknown = true;
            return SdkOpener.open(place, release);
        }
    }

    /**
     * Returns all inputs and outputs.
     *
     * @param outputs the files that were written
     * @return empty if an input could not be recorded
     */
    public Optional<State> state(Collection<WrittenFile> outputs) {
        if (isUnknown) {
            return Optional.empty();
        }
        var all = new TreeMap<>(folders);
        watched.forEach((root, folder) -> all.put(root, folder.state()));
        var written = new TreeMap<String, FileStamp>();
        outputs.forEach(output -> written.put(output.place().toString(), FileStamp.of(output)));
        return Optional.of(new State(places, files, all, written));
    }

    private static void identify(SdkTree tree) throws IOException {
        if (tree.isPartitioned()) {
            return;
        }
        for (var name : IDENTIFYING) {
            var path = tree.find(name);
            if (path != null) {
                tree.read(path);
            }
        }
    }
}
