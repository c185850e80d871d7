package dev.codebook.maven.state;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder as it was read: what lies in it, and the files of it that were read.
 *
 * @param names a digest of the paths of all its files
 * @param files those that were read, by their paths in the folder
 */
record FolderState(long names, Map<String, FileState> files) implements Serializable {

    private static final long serialVersionUID = 1;

    /** Links that lead around in a folder cannot make a walk endless; a release has 4,000 files. */
    private static final int MOST_FILES = 200_000;

    /** Sorts the files. */
    FolderState {
        files = new TreeMap<>(files);
    }

    /** The same contents with their present stamps, or null where something is otherwise. */
    @Nullable
    FolderState now(Path folder) throws IOException {
        var present = stamps(folder);
        if (Digest.of(present.keySet()) != names) {
            return null;
        }
        var now = new TreeMap<String, FileState>();
        for (var file : files.entrySet()) {
            var path = file.getKey();
            var stamp = present.get(path);
            var same = stamp == null ? null : file.getValue().now(folder.resolve(path), stamp);
            if (same == null) {
                return null;
            }
            now.put(path, same);
        }
        return new FolderState(names, now);
    }

    /** All files below a folder, by their paths in it with forward slashes; links are followed. */
    static SortedMap<String, Stamp> stamps(Path folder) throws IOException {
        var stamps = new TreeMap<String, Stamp>();
        var visitor = new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    stamps.put(folder.relativize(file).toString().replace('\\', '/'), Stamp.of(attributes));
                }
                if (stamps.size() > MOST_FILES) {
                    throw new IOException("it has more than " + MOST_FILES + " files");
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof FileSystemLoopException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        };
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        return stamps;
    }
}
