package dev.codebook.sdk;

import dev.codebook.model.ProblemException;
import dev.codebook.sdk.archive.Archive;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens folders and archives of any layout as SDK trees. */
public final class SdkOpener {

    private SdkOpener() {}

    /**
     * Opens one release.
     *
     * @param place a folder; an archive, which is read without unpacking it; or a folder that contains only archives,
     *     which are read as one tree, as if they were unpacked there
     * @param release the version of a release in {@code place}, or null for the newest. If the headers have no version,
     *     this is the name of the release.
     * @throws ProblemException if there is no SDK tree or no such release, or it cannot be read
     */
    public static SdkTree open(Path place, @Nullable String release) throws ProblemException {
        try {
            var archives = archives(place);
            return archives.isEmpty() ? openFolder(place, release) : openArchives(place, archives, release);
        } catch (IOException e) {
            throw unreadable(place, e);
        }
    }

    /**
     * Returns the versions of the releases in a place, the oldest first; an empty list if its only release has no
     * version.
     *
     * @param place as for {@link #open}
     * @throws ProblemException if there is no SDK tree, or it cannot be read
     */
    public static List<String> releases(Path place) throws ProblemException {
        try {
            var archives = archives(place);
            var listing = archives.isEmpty() ? Listing.ofFolder(place) : listing(archives);
            return ReleaseChoice.versions(place, releaseFolders(place, listing));
        } catch (IOException e) {
            throw unreadable(place, e);
        }
    }

    /**
     * Returns the path that {@link #open} reads: the folder that contains the headers of the release, the archive, or
     * the folder of archives.
     *
     * @param place as for {@link #open}
     * @param release as for {@link #open}
     * @throws ProblemException if there is no SDK tree or no such release
     */
    public static Path root(Path place, @Nullable String release) throws ProblemException {
        try {
            return archiveFiles(place).isEmpty()
                    ? place.resolve(
                            choose(place, Listing.ofFolder(place), release).folder())
                    : place;
        } catch (IOException e) {
            throw unreadable(place, e);
        }
    }

    /** Returns whether a path is a folder that contains headers of any release. */
    public static boolean isTree(Path folder) {
        return Files.isDirectory(folder)
                && !SdkLayout.releaseFolders(folder, Listing.ofFolder(folder)).isEmpty();
    }

    /** Opens the archives of a place; returns an empty list if the place is a folder of headers. */
    private static List<Archive> archives(Path place) throws ProblemException, IOException {
        var archives = new ArrayList<Archive>();
        for (Path file : archiveFiles(place)) {
            archives.add(Archive.open(file));
        }
        return archives;
    }

    private static List<Path> archiveFiles(Path place) throws ProblemException, IOException {
        if (Files.isDirectory(place)) {
            var archives = archivesIn(place);
            return archives.isEmpty() || isTree(place) ? List.of() : archives;
        }
        if (!Files.exists(place)) {
            throw new ProblemException(
                    place.toString(), "does not exist: specify a folder of SDK headers or an archive of them");
        }
        if (!Archive.isArchive(place)) {
            throw new ProblemException(
                    place.toString(), "neither a folder nor an archive: expected " + Archive.endings());
        }
        return List.of(place);
    }

    private static List<Path> archivesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> Archive.isArchive(file) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static SdkTree openFolder(Path place, @Nullable String release) throws ProblemException, IOException {
        var chosen = choose(place, Listing.ofFolder(place), release);
        Path root = place.resolve(chosen.folder());
        SdkTree.Content content = path -> Files.readAllBytes(root.resolve(path));
        var identity = new TreeIdentifier(place, chosen, content).identify(release);
        return new SdkTree(identity, FolderFiles.pathsBelow(root), content);
    }

    private static SdkTree openArchives(Path place, List<Archive> archives, @Nullable String release)
            throws ProblemException, IOException {
        var chosen = choose(place, listing(archives), release);
        var files = files(archives, chosen.folder());
        SdkTree.Content content = path -> {
            byte[] bytes = files.get(path);
            if (bytes == null) {
                throw new FileNotFoundException(path);
            }
            return bytes;
        };
        var identity = new TreeIdentifier(place, chosen, content).identify(release);
        return new SdkTree(identity, files.keySet(), content);
    }

    private static Listing listing(List<Archive> archives) {
        return Listing.ofPaths(archives.stream()
                .map(Archive::paths)
                .flatMap(Collection::stream)
                .distinct()
                .toList());
    }

    private static Map<String, byte[]> files(List<Archive> archives, String folder) throws IOException {
        var files = new HashMap<String, byte[]>();
        for (var archive : archives) {
            for (var file : archive.below(folder).entrySet()) {
                byte[] other = files.put(file.getKey(), file.getValue());
                if (other != null && !Arrays.equals(other, file.getValue())) {
                    throw new IOException("the archives contain different files " + file.getKey()
                            + ": use packages of the same version");
                }
            }
        }
        return files;
    }

    private static ReleaseFolder choose(Path place, Listing listing, @Nullable String release) throws ProblemException {
        return ReleaseChoice.choose(place, releaseFolders(place, listing), release);
    }

    private static List<ReleaseFolder> releaseFolders(Path place, Listing listing) throws ProblemException {
        var folders = SdkLayout.releaseFolders(place, listing);
        if (folders.isEmpty()) {
            throw new ProblemException(
                    place.toString(),
                    "contains no SDK headers: expected an Include folder (10.0.16299.0/um, ...), one of its releases"
                            + " (um, shared, ...), or a flat folder of headers such as mingw-w64's");
        }
        return folders;
    }

    private static ProblemException unreadable(Path place, IOException e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new ProblemException(place.toString(), "cannot be read: " + reason, e);
    }
}
