package dev.codebook.sdk;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lists the files in a folder and in the folders below it. */
public final class FolderFiles {

    /** The maximum number of files, which ends the walk if links make it endless. A release has 4,000 files. */
    private static final int MAX_FILES = 200_000;

    private FolderFiles() {}

    /**
     * Returns the attributes of all files by their paths relative to the folder, with forward slashes. Links are
     * followed.
     *
     * @throws IOException if a folder cannot be read, or there are more than 200,000 files
     */
    public static SortedMap<String, BasicFileAttributes> below(Path folder) throws IOException {
        var files = new TreeMap<String, BasicFileAttributes>();
        var visitor = new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), attributes);
                }
                if (files.size() > MAX_FILES) {
                    throw new IOException("the folder contains more than " + MAX_FILES + " files");
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

    /**
     * Returns the paths of all files as {@link #below} does, without links to files whose paths differ only in case. On
     * case-sensitive file systems xwin creates links from {@code windows.h} to {@code Windows.h} and from {@code gl} to
     * {@code GL}.
     */
    static List<String> pathsBelow(Path folder) throws IOException {
        var real = folder.toRealPath();
        var byLowerCase = new TreeMap<String, List<String>>();
        for (String path : below(folder).keySet()) {
            byLowerCase
                    .computeIfAbsent(PathIndex.lowerCase(path), key -> new ArrayList<>(1))
                    .add(path);
        }
        var paths = new ArrayList<String>();
        for (List<String> spellings : byLowerCase.values()) {
            var files = new ArrayList<String>(spellings.size());
            for (String path : spellings) {
                if (spellings.size() == 1 || folder.resolve(path).toRealPath().equals(real.resolve(path))) {
                    files.add(path);
                }
            }
            paths.addAll(files.isEmpty() ? spellings : files);
        }
        return paths;
    }
}
