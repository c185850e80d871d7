package dev.codebook.output.file;

import dev.codebook.model.TemporaryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder whose files are replaced after all new files have been written.
 *
 * <p>New files are written to a temporary subfolder, which is on the same file system. If writing fails, the old files
 * stay. Otherwise each file is moved to its place in one atomic step. Therefore each file is complete at any time, even
 * after the process is killed: it is either the old file or the new one. A run that ends between two moves leaves a
 * mixture of old and new files, and the next run replaces the remaining old files. A file whose bytes do not change
 * keeps its time stamp, so that later build steps do not process it again.
 *
 * <p>If several runs write to the same folder, in one process or in several, each one waits for the previous one.
 */
public final class OutputFolder {

    private static final String TEMPORARY = ".codebook-";

    private final Path folder;
    private final Path staging;
    private final Map<String, Path> files = new TreeMap<>();
    private final Map<String, String> owned = new LinkedHashMap<>();

    private OutputFolder(Path folder, Path staging) {
        this.folder = folder;
        this.staging = staging;
    }

    /** The code that writes the files. */
    public interface Content {

        /**
         * Writes all files.
         *
         * @param folder the folder to add the files to; several threads may use it
         * @throws IOException if a file cannot be written; no file is replaced then
         */
        void write(OutputFolder folder) throws IOException;
    }

    /**
     * Replaces the files of a folder. Waits if another run is writing to it.
     *
     * @param folder the folder, which is created if it does not exist
     * @return all files that the content wrote, sorted by name, including unchanged files
     * @throws IOException if the folder or a file cannot be written; each file is then the old one or the new one
     */
    public static List<WrittenFile> write(Path folder, Content content) throws IOException {
        Files.createDirectories(folder);
        return LockFile.hold(LockFile.of(folder), () -> {
            deleteLeftovers(folder);
            try (var temporary = new TemporaryFolder(staging(folder))) {
                var output = new OutputFolder(folder, temporary.path());
                content.write(output);
                return output.publish();
            }
        });
    }

    /**
     * Adds a file.
     *
     * @param name the path relative to the folder, with {@code /} as separator
     * @return the temporary path to write the file to
     * @throws IllegalArgumentException if the name points outside the folder, or was added before
     */
    public synchronized Path add(String name) {
        if (!isInside(name)) {
            throw new IllegalArgumentException("'" + name + "' points outside the folder");
        }
        var file = staging.resolve(files.size() + ".tmp");
        if (files.putIfAbsent(name, file) != null) {
            throw new IllegalArgumentException("'" + name + "' was added before");
        }
        return file;
    }

    /**
     * Declares that files in a subfolder are generated if they start with a mark. Generated files that this run does
     * not write are deleted. Files without the mark, and files in folders of the subfolder, are never deleted.
     *
     * @param subfolder the path relative to the folder, with {@code /} as separator
     * @param mark the text at the start of each generated file, in ASCII
     */
    public synchronized void own(String subfolder, String mark) {
        owned.put(subfolder, mark);
    }

    /** Deletes the temporary folders of killed runs. No other run uses them, because this run holds the lock. */
    private static void deleteLeftovers(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder, TEMPORARY + "*")) {
            for (var entry : entries) {
                delete(entry);
            }
        }
    }

    private static void delete(Path leftover) {
        try {
            new TemporaryFolder(leftover).close();
        } catch (IOException | UncheckedIOException e) {
            // The next run tries again.
        }
    }

    /** An error names the output folder, which users know, instead of the temporary one. */
    private static Path staging(Path folder) throws IOException {
        try {
            return Files.createTempDirectory(folder, TEMPORARY);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(folder.toString());
        } catch (FileSystemException e) {
            throw new FileSystemException(folder.toString(), null, e.getReason());
        }
    }

    /** Returns whether a name is a path inside the folder, without control characters, which no file name needs. */
    private boolean isInside(String name) {
        var place = folder.resolve(name).normalize();
        return name.chars().noneMatch(Character::isISOControl)
                && !place.equals(folder.normalize())
                && place.startsWith(folder.normalize());
    }

    private synchronized List<WrittenFile> publish() throws IOException {
        var orphans = orphans();
        for (var file : changed().entrySet()) {
            move(file.getValue(), file.getKey());
        }
        for (var orphan : orphans) {
            Files.deleteIfExists(orphan);
        }
        var written = new ArrayList<WrittenFile>();
        for (var name : files.keySet()) {
            written.add(WrittenFile.of(folder.resolve(name)));
        }
        return written;
    }

    /**
     * Returns the temporary files that are new or have changed, by the path to move them to. Also creates the folders
     * of these paths, so that most errors occur before the first file is moved.
     */
    private Map<Path, Path> changed() throws IOException {
        var changed = new LinkedHashMap<Path, Path>();
        for (var file : files.entrySet()) {
            var place = folder.resolve(file.getKey());
            if (Files.isDirectory(place)) {
                throw new FileSystemException(
                        place.toString(), null, "expected a file, found a folder; move the folder away");
            }
            if (!Files.isRegularFile(place) || Files.mismatch(file.getValue(), place) != -1) {
                Files.createDirectories(place.getParent());
                changed.put(place, file.getValue());
            }
        }
        return changed;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Returns the generated files that earlier runs wrote and this run did not write. */
    private List<Path> orphans() throws IOException {
        var orphans = new ArrayList<Path>();
        for (var subfolder : owned.entrySet()) {
            var path = folder.resolve(subfolder.getKey());
            if (!Files.isDirectory(path)) {
                continue;
            }
            try (var children = Files.newDirectoryStream(path, Files::isRegularFile)) {
                for (var child : children) {
                    var name = subfolder.getKey() + "/" + child.getFileName();
                    if (!files.containsKey(name) && startsWith(child, subfolder.getValue())) {
                        orphans.add(child);
                    }
                }
            }
        }
        return orphans;
    }

    private static boolean startsWith(Path file, String mark) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
        }
    }
}
