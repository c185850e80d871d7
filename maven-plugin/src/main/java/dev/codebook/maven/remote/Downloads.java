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
 * Files from servers, kept in a folder of the user's. A file is moved to its place when it is whole and what it must be;
 * until then it is a {@code .part}, with which the next build goes on where this one was broken off.
 */
final class Downloads {

    /** 256 bits tell files apart, and keep the path short enough for Windows. */
    private static final int KEY_DIGITS = 64;

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

    /** Builds take turns: one downloads the file, the others find it. */
    private void download(RemoteFile file, Path kept) throws IOException {
        Path part = kept.resolveSibling("part").resolve(file.name());
        Files.createDirectories(part.getParent());
        LockFile.hold(kept.resolveSibling("lock"), () -> {
            if (!Files.isRegularFile(kept)) {
                transfer.get().download(file, part);
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
