package dev.codebook.sdk.source;

import dev.codebook.model.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package that a package client of the system downloads as one archive.
 *
 * @param command the command that downloads the archive into the working directory
 * @param prefix the start of the archive's file name
 * @param ending the end of the archive's file name
 * @param sha512 the expected SHA-512 of the archive, in Base64; null if the client verifies a signature itself
 */
record PackageClient(
        List<String> command,
        String prefix,
        String ending,
        @Nullable String sha512) {

    /** Returns whether a file has the name of the archive. */
    boolean isArchive(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(prefix) && name.endsWith(ending);
    }

    /**
     * Downloads the archive.
     *
     * @param folder an empty folder
     * @return the archive in that folder
     * @throws IOException if the client is not installed or fails, or if the digest of the archive differs from the
     *     expected one
     */
    Path download(CommandRunner commands, Path folder) throws IOException {
        commands.run(command, folder);
        try (var files = Files.list(folder)) {
            Path archive = files.filter(this::isArchive)
                    .findFirst()
                    .orElseThrow(() ->
                            new IOException("expected a downloaded file " + prefix + "*" + ending + ", found none"));
            check(archive);
            return archive;
        }
    }

    @Override
    public String toString() {
        return String.join(" ", command);
    }

    private void check(Path archive) throws IOException {
        if (sha512 == null) {
            return;
        }
        var found = Digest.of(archive, Digest.SHA512).base64();
        if (!found.equals(sha512)) {
            throw new IOException("the archive's SHA-512 is " + found + ", expected " + sha512);
        }
    }
}
