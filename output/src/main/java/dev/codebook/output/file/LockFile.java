package dev.codebook.output.file;

import dev.codebook.model.Digest;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that one thread of all processes locks at a time; the others wait.
 *
 * <p>The operating system releases the lock when its process ends, even by {@code kill -9}. The file itself is never
 * deleted: a process that waits for its lock would otherwise get a lock that the next process does not see.
 */
public final class LockFile {

    private LockFile() {}

    /** Work on files that has a result. */
    public interface Work<T> {

        /** Does the work. */
        T run() throws IOException;
    }

    /**
     * Does work while no other thread or process holds the same lock.
     *
     * @param file is created if it does not exist, with its folder
     * @throws IOException if the file cannot be opened, or the work fails
     */
    public static <T> T hold(Path file, Work<T> work) throws IOException {
        var folder = Files.createDirectories(file.getParent()).toRealPath();
        var place = folder.resolve(file.getFileName());
        // A process has a lock only once, and loses it when it closes another channel of the file (FileLock). So its
        // threads queue here. An interned string is one object for all class loaders, of which Maven has many.
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
     * <p>It is in the system's temporary folder, because the folder itself holds only tables. Users have
     * separate ones: a file of one user, such as root, would keep another one out for ever.
     */
    static Path of(Path folder) throws IOException {
        var locks = "codebook-locks-" + System.getProperty("user.name");
        var name = Digest.sha256(folder.toRealPath().toString()).hex();
        return Path.of(System.getProperty("java.io.tmpdir"), locks, name);
    }
}
