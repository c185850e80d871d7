package dev.codebook.maven.remote;

import dev.codebook.model.Digest;
import dev.codebook.sdk.archive.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Downloads a file whole, going on where an earlier transfer was broken off. */
final class ResumableDownload {

    private final HttpDownload exchange;
    private final TransferLimits limits;
    private final Consumer<String> log;

    /** @param log is told what is downloaded */
    ResumableDownload(HttpDownload exchange, TransferLimits limits, Consumer<String> log) {
        this.exchange = exchange;
        this.limits = limits;
        this.log = log;
    }

    /**
     * Downloads.
     *
     * @param part what is there of the file; it grows to the whole of it, and is deleted where it is something else
     * @throws IOException where the server does not give the file, or it is not what it must be
     */
    void download(RemoteFile file, Path part) throws IOException {
        if (file.digest() == null) {
            // Nothing would tell whether the start of it is of the same file.
            Files.deleteIfExists(part);
        }
        boolean isResumed = Files.exists(part);
        log.accept((isResumed ? "Going on to download " : "Downloading ") + file.uri());
        fill(file, part);
        String trouble = trouble(file, part);
        if (trouble != null && isResumed) {
            Files.delete(part);
            fill(file, part);
            trouble = trouble(file, part);
        }
        if (trouble != null) {
            Files.delete(part);
            throw new IOException(trouble);
        }
    }

    /** Tries again where a transfer breaks off; what a server answers is final. */
    private void fill(RemoteFile file, Path part) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                exchange.append(file.uri(), part);
                return;
            } catch (BrokenTransferException e) {
                if (attempt == limits.attempts()) {
                    throw e;
                }
                log.accept(e.getMessage() + ": trying again");
            }
        }
    }

    /** What is wrong with a file, or null. */
    private static @Nullable String trouble(RemoteFile file, Path part) throws IOException {
        if (file.digest() == null) {
            return unreadable(part);
        }
        var found = Digest.of(part, file.digest().algorithm());
        return found.equals(file.digest())
                ? null
                : "its " + found.algorithm() + " is " + found.hex() + ", expected "
                        + file.digest().hex() + ": it is another file than the one that is meant, or a damaged one";
    }

    /** A page that says who has to log in is no archive. */
    private static @Nullable String unreadable(Path part) {
        try {
            Archive.open(part);
            return null;
        } catch (IOException e) {
            return "what the server gives cannot be used: " + e.getMessage();
        }
    }
}
