package dev.codebook.maven.remote;

import dev.codebook.model.Digest;
import dev.codebook.model.ProblemException;
import dev.codebook.output.file.LockFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A cache of files from servers. A download is written to a folder {@code part}, so that the next build can resume it,
 * and is moved to its place when it is complete and has the expected digest.
 */
final class Downloads {

    /** The maximum number of hexadecimal digits: 256 bits distinguish files and keep paths short enough for Windows. */
    private static final int KEY_DIGITS = 64;

    private final Path folder;
    private final boolean offline;
    private final Supplier<ResumableDownload> downloader;

    /** Creates a cache. Its folder and the downloader are created when they are needed. */
    Downloads(Path folder, boolean offline, Supplier<ResumableDownload> downloader) {
        this.folder = folder;
        this.offline = offline;
        this.downloader = downloader;
    }

    /**
     * Returns the path of a file in the cache. A file that is not in the cache is downloaded.
     *
     * @param name the name of the file as the user wrote it, for messages
     * @throws ProblemException if the file cannot be downloaded, or does not have the expected digest
     */
    Path get(String name, RemoteFile file) throws ProblemException {
        Path kept = folder.resolve(key(file)).resolve(file.name());
        if (Files.isRegularFile(kept)) {
            return kept;
        }
        if (offline) {
            throw new ProblemException(
                    name, "not in the cache, and nothing is downloaded in offline mode: run once without offline mode");
        }
        try {
            Files.createDirectories(kept.getParent());
            download(file, kept);
            return kept;
        } catch (IOException e) {
            throw new ProblemException(name, "cannot be downloaded: " + reason(e), e);
        }
    }

    /** Downloads a file under a lock. If several builds need the file, one build downloads it and the others wait. */
    private void download(RemoteFile file, Path kept) throws IOException {
        Path part = kept.resolveSibling("part").resolve(file.name());
        Files.createDirectories(part.getParent());
        LockFile.hold(kept.resolveSibling("lock"), () -> {
            if (!Files.isRegularFile(kept)) {
                downloader.get().download(file, part);
                Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
            }
            return kept;
        });
    }

    /**
     * Returns the name of the folder of a file. It contains the digest, because different files can have the same name.
     * Without a digest, it contains the digest of the URL.
     */
    private static String key(RemoteFile file) {
        var digest = file.digest();
        return digest == null
                ? "url-" + Digest.sha256(file.uri().toString()).hex()
                : digest.algorithm().toLowerCase(Locale.ROOT) + "-"
                        + digest.hex().substring(0, KEY_DIGITS);
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException file) {
            return "the cache cannot be written: " + file.getMessage();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
