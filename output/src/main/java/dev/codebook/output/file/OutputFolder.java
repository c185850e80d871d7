package dev.codebook.output.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder that changes all at once: files are written beside their place and moved there whole when all are ready.
 *
 * <p>Until {@link #publish()} nothing in the folder changes; closing without it, after a failure, leaves the old files. A
 * file whose bytes did not change is not touched, so that its time stamp tells later build steps that it is the same.
 * Methods may be called by several threads, and several runs may have the folder open, in one process or in many.
 *
 * <p>No file system moves many files at once. So the old ones are kept until the last new one is in its place
 * ({@link UndoLog}): a run that fails on the way puts them back; an end that the JVM is told of waits for the move, which
 * takes milliseconds ({@link Finishing}); and after {@code kill -9} the next run puts them back before anything else.
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
        return new OutputFolder(folder, FolderLock.hold(folder, () -> StagingFolder.create(folder)));
    }

    /**
     * Adds a file.
     *
     * @param name its path in the folder, parts separated by {@code /}
     * @return where to write it for now: a place of its own, on the same file system
     * @throws IllegalArgumentException if the name leads out of the folder, or was added already
     */
    public synchronized Path add(String name) {
        if (!isInside(folder, name)) {
            throw new IllegalArgumentException("'" + name + "' leads out of the folder");
        }
        var place = staging.path().resolve(files.size() + ".tmp");
        if (files.putIfAbsent(name, place) != null) {
            throw new IllegalArgumentException("'" + name + "' was added already");
        }
        return place;
    }

    /** Whether it is the path of a file in the folder, without characters that no file's name needs. */
    static boolean isInside(Path folder, String name) {
        return name.chars().noneMatch(Character::isISOControl)
                && !folder.resolve(name).normalize().equals(folder.normalize())
                && folder.resolve(name).normalize().startsWith(folder.normalize());
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
     * Moves all files to their places, and deletes the stale ones. Where another run is at it, this one waits.
     *
     * @return the files, sorted, as they were before anybody else could change them
     * @throws IOException if a file cannot be moved; all files are then the old ones
     */
    public synchronized List<WrittenFile> publish() throws IOException {
        return FolderLock.hold(folder, () -> {
            StagingFolder.clear(folder);
            var changed = changed();
            var stale = stale();
            if (!changed.isEmpty() || !stale.isEmpty()) {
                Finishing.run(() -> replace(changed, stale));
            }
            return written();
        });
    }

    /** Deletes what was not published. */
    @Override
    public void close() throws IOException {
        staging.close();
    }

    private List<WrittenFile> written() throws IOException {
        var written = new ArrayList<WrittenFile>();
        for (var name : files.keySet()) {
            written.add(WrittenFile.of(folder.resolve(name)));
        }
        return written;
    }

    /** The files that are not there yet with the same bytes; the folders that they go to are made. */
    private List<String> changed() throws IOException {
        var changed = new ArrayList<String>();
        for (var file : files.entrySet()) {
            var place = folder.resolve(file.getKey());
            if (!Files.isRegularFile(place) || Files.mismatch(file.getValue(), place) != -1) {
                Files.createDirectories(place.getParent());
                changed.add(file.getKey());
            }
        }
        return changed;
    }

    private void replace(List<String> changed, List<String> stale) throws IOException {
        var undo = staging.undo();
        undo.open(Stream.concat(changed.stream(), stale.stream()).toList());
        try {
            for (var name : changed) {
                UndoLog.move(Objects.requireNonNull(files.get(name)), folder.resolve(name));
            }
            for (var name : stale) {
                Files.deleteIfExists(folder.resolve(name));
            }
            undo.close();
        } catch (IOException | RuntimeException | Error e) {
            restore(undo, e);
            throw e;
        }
    }

    private static void restore(UndoLog undo, Throwable failure) {
        try {
            undo.restore();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** What earlier runs wrote into the subfolders and this one did not. */
    private List<String> stale() throws IOException {
        var stale = new ArrayList<String>();
        for (var subfolder : owned.entrySet()) {
            var path = folder.resolve(subfolder.getKey());
            if (!Files.isDirectory(path)) {
                continue;
            }
            try (var children = Files.newDirectoryStream(path, Files::isRegularFile)) {
                for (var child : children) {
                    var name = subfolder.getKey() + "/" + child.getFileName();
                    if (!files.containsKey(name) && beginsWith(child, subfolder.getValue())) {
                        stale.add(name);
                    }
                }
            }
        }
        return stale;
    }

    private static boolean beginsWith(Path file, String mark) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
        }
    }
}
