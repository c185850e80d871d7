package dev.codebook.output.file;

import dev.codebook.model.Digest;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that only one thread of all processes can lock at a time. Other threads wait.
 *
 * <p>The operating system releases the lock when the process ends, even by {@code kill -9}. The file itself is never
 * deleted. Otherwise a waiting process would lock the deleted file, while the next process locks a new one.
 */
public final class LockFile {

    private LockFile() {}

    /**
     * Work that is done while the lock is held.
     *
     * @param <T> the type of the result
     */
    public interface Work<T> {

        /** Does the work and returns its result. */
        T run() throws IOException;
    }

    /**
     * Does work while no other thread or process holds the same lock.
     *
     * @param file the lock file, which is created with its folder if it does not exist
     * @return the result of the work
     * @throws IOException if the file cannot be opened, or the work fails
     */
    public static <T> T hold(Path file, Work<T> work) throws IOException {
        var folder = Files.createDirectories(file.getParent()).toRealPath();
        var place = folder.resolve(file.getFileName());
        // A process can hold a lock only once, and loses it when it closes another channel of the file (see FileLock).
        // Therefore the threads of one process wait here. An interned string is the same object for all class loaders,
        // of which Maven has many.
        synchronized (place.toString().intern()) {
            try (var channel = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                return work.run();
            }
        }
    }

    /**
     * Returns the lock file of an existing folder.
     *
     * <p>The lock file is in the system's temporary folder, because the folder itself must contain only tables. Each
     * user has a separate folder of lock files, because one user cannot open a lock file of another user, such as root.
     */
    static Path of(Path folder) throws IOException {
        var locks = "codebook-locks-" + System.getProperty("user.name");
        var name = Digest.sha256(folder.toRealPath().toString()).hex();
        return Path.of(System.getProperty("java.io.tmpdir"), locks, name);
    }
}
