package dev.codebook.maven.remote;

import dev.codebook.model.Digest;
import dev.codebook.sdk.archive.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Downloads a file completely, resumes broken transfers, and checks the result. */
final class ResumableDownload {

    private final HttpDownload http;
    private final TransferLimits limits;
    private final Consumer<String> log;

    /** Creates an object that reports each download and attempt to {@code log}. */
    ResumableDownload(HttpDownload http, TransferLimits limits, Consumer<String> log) {
        this.http = http;
        this.limits = limits;
        this.log = log;
    }

    /**
     * Downloads a file.
     *
     * @param part the path to write to; if the file contains the first bytes, the download resumes after these bytes
     * @throws IOException if the server does not send the file, or sends a different file; {@code part} is then
     *     deleted, unless the download can be resumed
     */
    void download(RemoteFile file, Path part) throws IOException {
        if (file.digest() == null) {
            // Without a digest it is unknown whether these are the first bytes of the same file.
            Files.deleteIfExists(part);
        }
        boolean isResumed = Files.exists(part);
        log.accept((isResumed ? "Resuming the download of " : "Downloading ") + file.uri());
        fill(file, part);
        String error = error(file, part);
        if (error != null && isResumed) {
            Files.delete(part);
            fill(file, part);
            error = error(file, part);
        }
        if (error != null) {
            Files.delete(part);
            throw new IOException(error);
        }
    }

    /** Downloads the missing bytes. Tries again after a broken transfer, but not after an error response. */
    private void fill(RemoteFile file, Path part) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                http.append(file.uri(), part);
                return;
            } catch (BrokenTransferException e) {
                if (attempt == limits.attempts()) {
                    throw e;
                }
                log.accept(e.getMessage() + ": trying again");
            }
        }
    }

    /** Returns an error message if the file is not the expected file, otherwise null. */
    private static @Nullable String error(RemoteFile file, Path part) throws IOException {
        if (file.digest() == null) {
            return unreadable(part);
        }
        var found = Digest.of(part, file.digest().algorithm());
        return found.equals(file.digest())
                ? null
                : "its " + found.algorithm() + " is " + found.hex() + ", expected "
                        + file.digest().hex() + ": it is a different file, or it is damaged";
    }

    /** Returns an error message if the file is not an archive: some servers send a log-in page instead of the file. */
    private static @Nullable String unreadable(Path part) {
        try {
            Archive.open(part);
            return null;
        } catch (IOException e) {
            return "the server did not send an archive: " + e.getMessage();
        }
    }
}
