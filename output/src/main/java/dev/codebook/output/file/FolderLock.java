package dev.codebook.output.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;

/**
 * The right to change a folder, which one run has at a time, whichever process it is in; others wait.
 *
 * <p>It is a lock on a file in the folder, which the operating system lets go of however a run ends. The file is deleted
 * with the lock, so that none stays between the tables: whoever got a lock on one that was deleted meanwhile tries again.
 */
final class FolderLock {

    private static final String NAME = ".codebook.lock";

    private static final int SIZES = 1 << 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Work on files that has a result. */
    interface Work<T> {

        T run() throws IOException;
    }

    private FolderLock() {}

    /**
     * Does work that no other run may do at the same time.
     *
     * @throws IOException if the folder cannot be written, or the work fails
     */
    static <T> T hold(Path folder, Work<T> work) throws IOException {
        var file = folder.toRealPath().resolve(NAME);
        // A process has a lock once, and loses it where it closes another channel of the file (FileLock): threads queue
        // here. An interned string is one object for all class loaders, of which Maven has many.
        synchronized (file.toString().intern()) {
            var channel = locked(folder, file);
            try {
                return work.run();
            } finally {
                release(file, channel);
            }
        }
    }

    /** Deletes first: afterwards it might be another run's file. */
    private static void release(Path file, FileChannel channel) throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
    }

    private static FileChannel locked(Path folder, Path file) throws IOException {
        while (true) {
            var channel = open(folder, file);
            boolean isHeld = false;
            try {
                channel.lock();
                isHeld = isAt(file, channel);
                if (isHeld) {
                    return channel;
                }
            } finally {
                if (!isHeld) {
                    channel.close();
                }
            }
        }
    }

    /** Trouble is that of the folder, which users know. */
    private static FileChannel open(Path folder, Path file) throws IOException {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(folder.toString());
        } catch (FileSystemException e) {
            throw new FileSystemException(folder.toString(), null, e.getReason());
        }
    }

    /**
     * Whether the file that is locked is still the one that the next run would open: it is given a size, and that one has
     * it. (To open it once more would lose the lock.) Another file has that size once in a million times.
     */
    private static boolean isAt(Path file, FileChannel channel) throws IOException {
        int size = 1 + RANDOM.nextInt(SIZES);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), size - 1);
        try {
            return Files.size(file) == size;
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
