package dev.codebook.sdk.source;

import dev.codebook.model.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package that an ordinary package client of the machine downloads as one archive.
 *
 * @param command downloads it into the folder where it runs
 * @param prefix how the archive's name begins
 * @param ending how it ends
 * @param sha512 what the archive must hash to, Base64; null where the client checks a signature itself
 */
record PackageClient(
        List<String> command,
        String prefix,
        String ending,
        @Nullable String sha512) {

    /** Whether a file is called like the archive. */
    boolean isArchive(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(prefix) && name.endsWith(ending);
    }

    /**
     * Downloads the archive.
     *
     * @param folder an empty one
     * @return the archive in it
     * @throws IOException where the client is not there or fails, or the archive is not what it must be
     */
    Path download(Commands commands, Path folder) throws IOException {
        commands.run(command, folder);
        try (var files = Files.list(folder)) {
            Path archive = files.filter(this::isArchive)
                    .findFirst()
                    .orElseThrow(() -> new IOException("it left no " + prefix + "*" + ending));
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
