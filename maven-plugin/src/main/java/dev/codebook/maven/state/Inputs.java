package dev.codebook.maven.state;

import dev.codebook.model.ProblemException;
import dev.codebook.output.file.WrittenFile;
import dev.codebook.sdk.SdkTree;
import dev.codebook.sdk.SdkTrees;
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
 * Remembers what a generation reads. Each thing is told before it is read, so that a change in between is noticed later.
 *
 * <p>What cannot be read is an error that its reader reports; here it only means that nothing can be said of the inputs.
 */
public final class Inputs {

    /** What tells whose flat tree it is and which release; it is read when the tree is opened. */
    private static final List<String> IDENTIFYING = List.of("_mingw_mac.h", "windows.h", "winerror.h");

    private final List<String> places = new ArrayList<>();
    private final Map<String, FileState> files = new TreeMap<>();
    private final Map<String, FolderState> folders = new TreeMap<>();
    private final Map<String, WatchedFolder> watched = new TreeMap<>();
    private boolean isUnknown;

    /** Nothing is remembered, where nobody will ask. */
    public static Inputs unwatched() {
        var inputs = new Inputs();
        inputs.isUnknown = true;
        return inputs;
    }

    /** A file, or a folder with all that lies in it. */
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
        } catch (IOException unreadable) {
            isUnknown = true;
        }
    }

    /**
     * The same.
     *
     * @param base where a relative path begins
     * @param path as a user wrote it
     */
    public void add(Path base, String path) {
        try {
            add(base.resolve(path));
        } catch (InvalidPathException noPath) {
            isUnknown = true;
        }
    }

    /**
     * Opens the headers of a release, and watches which are read.
     *
     * @param place as {@link SdkTrees#open} takes it
     * @param release likewise
     * @throws ProblemException where no SDK tree is there, the release is not, or it cannot be read
     */
    public SdkTree open(Path place, @Nullable String release) throws ProblemException {
        if (isUnknown) {
            return SdkTrees.open(place, release);
        }
        var root = SdkTrees.root(place, release);
        places.add(root.toString());
        if (!SdkTrees.isTree(root)) {
            // Archives, each read as a whole.
            add(root);
            return SdkTrees.open(place, release);
        }
        try {
            var folder = new WatchedFolder(root);
            watched.put(root.toString(), folder);
            var opened = SdkTrees.open(place, release);
            var tree = opened.withContent(path -> {
                var content = opened.read(path);
                folder.read(path, content);
                return content;
            });
            identify(tree);
            return tree;
        } catch (IOException unreadable) {
            isUnknown = true;
            return SdkTrees.open(place, release);
        }
    }

    /**
     * All that was read, and what was made of it.
     *
     * @param outputs the files that were written
     * @return empty where it cannot be said
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
