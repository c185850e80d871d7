package dev.codebook.maven.remote;

import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * Files from servers, kept in a folder of the user's. A file is moved to its place when it is whole and what it must be;
 * until then it is a {@code .part}, with which the next build goes on where this one was broken off.
 */
final class Downloads {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 100;

    private final Path folder;
    private final boolean offline;
    private final Supplier<ResumableDownload> transfer;

    /**
     * Those of a machine.
     *
     * @param folder made when it is needed
     * @param offline whether only what is in the folder may be used
     * @param transfer makes what downloads, where anything is
     */
    Downloads(Path folder, boolean offline, Supplier<ResumableDownload> transfer) {
        this.folder = folder;
        this.offline = offline;
        this.transfer = transfer;
    }

    /**
     * Gets a file, from the folder where it is there.
     *
     * @param name as the user names it
     * @throws ProblemException where it cannot be had, or is not what it must be
     */
    Path get(String name, RemoteFile file) throws ProblemException {
        Path kept = folder.resolve(key(file)).resolve(file.name());
        if (Files.isRegularFile(kept)) {
            return kept;
        }
        if (offline) {
            throw new ProblemException(
                    name, "not downloaded before, and nothing is downloaded offline: run once without offline mode");
        }
        try {
            Files.createDirectories(kept.getParent());
            download(file, kept);
            return kept;
        } catch (IOException e) {
            throw new ProblemException(name, "cannot be downloaded: " + reason(e), e);
        }
    }

    /** One build at a time; another one waits, and finds the file. */
    private void download(RemoteFile file, Path kept) throws IOException {
        Path part = kept.resolveSibling("part").resolve(file.name());
        Files.createDirectories(part.getParent());
        try (var channel = FileChannel.open(
                        kept.resolveSibling("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = lock(channel)) {
            if (lock.isValid() && !Files.isRegularFile(kept)) {
                transfer.get().download(file, part);
                Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** {@link FileChannel#lock()} waits for other processes, but not for other threads of this one. */
    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException ofAnotherThread) {
                pause();
            }
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    /** The digest, since the name of a file does not tell its bytes; without one, where it comes from. */
    private static String key(RemoteFile file) {
        return file.digest() != null
                ? file.digest().key()
                : "url-" + Digest.of(file.uri().toString()).hex();
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException file) {
            return "the cache cannot be written: " + file.getMessage();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
