package dev.codebook.output.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder that changes all at once: files are written beside their place and moved there whole when all are ready.
 *
 * <p>Until {@link #publish()} nothing in the folder changes; closing without it, after a failure, leaves the old files. A
 * file whose bytes did not change is not touched, so that its time stamp tells later build steps that it is the same.
 * Methods may be called by several threads.
 */
public final class OutputFolder implements AutoCloseable {

    private final Path folder;
    private final StagingFolder staging;
    private final Map<String, Path> files = new TreeMap<>();
    private final Map<String, String> owned = new LinkedHashMap<>();

    private OutputFolder(Path folder, StagingFolder staging) {
        this.folder = folder;
        this.staging = staging;
    }

    /**
     * Opens a folder for writing, and makes it where it is missing.
     *
     * @throws IOException if the folder cannot be made or written
     */
    public static OutputFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new OutputFolder(folder, StagingFolder.create(folder));
    }

    /**
     * Adds a file.
     *
     * @param name its path in the folder, parts separated by {@code /}
     * @return where to write it for now: a place of its own, on the same file system
     * @throws IllegalArgumentException if the name leads out of the folder, or was added already
     */
    public synchronized Path add(String name) {
        if (!folder.resolve(name).normalize().startsWith(folder.normalize())) {
            throw new IllegalArgumentException("'" + name + "' leads out of the folder");
        }
        var place = staging.path().resolve(files.size() + ".tmp");
        if (files.putIfAbsent(name, place) != null) {
            throw new IllegalArgumentException("'" + name + "' was added already");
        }
        return place;
    }

    /**
     * Says that the files that lie directly in a subfolder and begin with a mark were written by earlier runs; those that
     * are not written again are deleted when this run is published. A file without the mark is never deleted.
     *
     * @param subfolder its path in the folder, parts separated by {@code /}
     * @param mark the first bytes of such files, ASCII
     */
    public synchronized void own(String subfolder, String mark) {
        owned.put(subfolder, mark);
    }

    /**
     * Moves all files to their places, then deletes the stale ones.
     *
     * @return the files, sorted, as they were before anybody else could change them
     * @throws IOException if a file cannot be moved; each file is then either the old one or the new one
     */
    public synchronized List<WrittenFile> publish() throws IOException {
        var written = new ArrayList<WrittenFile>();
        for (var file : files.entrySet()) {
            var place = folder.resolve(file.getKey());
            var there = Files.exists(place) ? written(place, place) : null;
            if (there == null || Files.mismatch(file.getValue(), place) != -1) {
                written.add(written(place, file.getValue()));
                Files.createDirectories(place.getParent());
                move(file.getValue(), place);
            } else {
                written.add(there);
            }
        }
        for (var subfolder : owned.entrySet()) {
            deleteStale(subfolder.getKey(), subfolder.getValue());
        }
        return written;
    }

    /** Deletes what was not published. */
    @Override
    public void close() throws IOException {
        staging.close();
    }

    private static WrittenFile written(Path place, Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new WrittenFile(place, attributes.size(), attributes.lastModifiedTime());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void deleteStale(String subfolder, String mark) throws IOException {
        var path = folder.resolve(subfolder);
        if (!Files.isDirectory(path)) {
            return;
        }
        try (var children = Files.newDirectoryStream(path, Files::isRegularFile)) {
            for (var child : children) {
                var name = subfolder + "/" + child.getFileName();
                if (!files.containsKey(name) && beginsWith(child, mark)) {
                    Files.deleteIfExists(child);
                }
            }
        }
    }

    private static boolean beginsWith(Path file, String mark) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
        }
    }
}
