package dev.codebook.sdk;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What lies in a folder and in the folders below it. */
public final class FolderFiles {

    /** Links that lead around in a folder cannot make a walk endless; a release has 4,000 files. */
    private static final int MOST_FILES = 200_000;

    private FolderFiles() {}

    /**
     * All files, links followed, by their paths in the folder with forward slashes.
     *
     * @throws IOException where a part of the folder cannot be read or it has no end
     */
    public static SortedMap<String, BasicFileAttributes> below(Path folder) throws IOException {
        var files = new TreeMap<String, BasicFileAttributes>();
        var visitor = new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), attributes);
                }
                if (files.size() > MOST_FILES) {
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
        return files;
    }
}
