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

    /** 256 bits tell files apart, and keep the path short enough for Windows. */
    private static final int KEY_DIGITS = 64;

    private final Path folder;
    private final boolean offline;
    private final Supplier<ResumableDownload> downloader;

    /**
     * Creates a cache.
     *
     * @param folder of the cache; created when it is needed
     * @param offline whether to use only files that are in the cache
     * @param downloader is called when a file must be downloaded
     */
    Downloads(Path folder, boolean offline, Supplier<ResumableDownload> downloader) {
        this.folder = folder;
        this.offline = offline;
        this.downloader = downloader;
    }

    /**
     * Returns the path of a file in the cache, and downloads it if it is not there.
     *
     * @param name the user's name for the file
     * @throws ProblemException if the file cannot be downloaded, or has another digest
     */
    Path get(String name, RemoteFile file) throws ProblemException {
        Path kept = folder.resolve(key(file)).resolve(file.name());
        if (Files.isRegularFile(kept)) {
            return kept;
        }
        if (offline) {
            throw new ProblemException(
                    name, "not in the cache, and nothing is downloaded in offline mode: run once without it");
        }
        try {
            Files.createDirectories(kept.getParent());
            download(file, kept);
            return kept;
        } catch (IOException e) {
            throw new ProblemException(name, "cannot be downloaded: " + reason(e), e);
        }
    }

    /** Builds take turns: one downloads the file, the others find it. */
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

    /** A file has the same name whatever its bytes are, so its digest names the folder; without one, its URL does. */
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
