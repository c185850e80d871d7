package dev.codebook.output.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;

/**
 * The folder, inside an output folder and so on the same file system, in which one run writes its files.
 *
 * <p>Its name is unique, so that two runs do not meet. As long as the run lives it holds a lock on a file inside; the
 * operating system lets go of it however the run ends. A folder whose lock is free is thus the rest of a killed run: the
 * next run puts back what that one had begun to replace, and deletes it. Folders are made and looked at by one run at a
 * time, so that nobody sees a living run's lock free.
 */
final class StagingFolder implements AutoCloseable {

    private static final String PREFIX = ".codebook-";
    private static final String LOCK = "lock";

    /** Of this JVM alone: a process that opens and closes a file loses the lock that it has on it (FileLock). */
    private static final String OWN = PREFIX
            + ProcessHandle.current().pid() + "-"
            + ProcessHandle.current()
                    .info()
                    .startInstant()
                    .map(Instant::toEpochMilli)
                    .orElse(0L) + "-";

    private final Path path;
    private final FileChannel lock;
    private final UndoLog undo;

    private StagingFolder(Path parent, Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
        this.undo = new UndoLog(path, parent);
    }

    /** A new one. Called by one run at a time. */
    static StagingFolder create(Path parent) throws IOException {
        clear(parent);
        var path = Files.createTempDirectory(parent, OWN);
        var lock = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        return new StagingFolder(parent, path, lock);
    }

    Path path() {
        return path;
    }

    UndoLog undo() {
        return undo;
    }

    /** Deletes the folder, unless old files lie in it that could not be put back: the next run tries again. */
    @Override
    public void close() throws IOException {
        lock.close();
        if (undo.isOpen()) {
            Files.move(path, path.resolveSibling(PREFIX + "undo-" + UUID.randomUUID()));
        } else {
            delete(path);
        }
    }

    /** Deletes what killed runs have left, and puts back what they had begun to replace. Called by one run at a time. */
    static void clear(Path parent) throws IOException {
        try (var folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (var folder : folders) {
                if (isAbandoned(folder)) {
                    new UndoLog(folder, parent).restore();
                    delete(folder);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static boolean isAbandoned(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || folder.getFileName().toString().startsWith(OWN)) {
            return false;
        }
        try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    /** Deletes the folder and its files; the run whose it was may be doing the same. */
    private static void delete(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            return;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Files.deleteIfExists(folder);
    }
}
