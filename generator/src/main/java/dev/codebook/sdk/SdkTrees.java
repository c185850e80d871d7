package dev.codebook.sdk;

import dev.codebook.model.ProblemException;
import dev.codebook.sdk.archive.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Opens folders and archives of any layout as SDK trees. */
public final class SdkTrees {

    private SdkTrees() {}

    /**
     * Opens one release.
     *
     * @param place a folder; an archive, which is read where it lies; or a folder of nothing but archives, which are one
     *     tree together, as if they were unpacked there
     * @param release which release, where the place holds several whose folders are called by their version: the
     *     newest without it. Otherwise it is the name by which the release shall go.
     * @throws ProblemException where no SDK tree is there, the release is not, or it cannot be read
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
     * The releases that a place holds, oldest first; none where it holds one whose folder is not called by its version.
     *
     * @param place as {@link #open} takes it
     * @throws ProblemException where no SDK tree is there, or it cannot be read
     */
    public static List<String> releases(Path place) throws ProblemException {
        try {
            var archives = archives(place);
            var listing = archives.isEmpty() ? new FolderListing(place) : listing(archives);
            return ReleaseChoice.versions(place, roots(place, listing));
        } catch (IOException e) {
            throw unreadable(place, e);
        }
    }

    /**
     * What {@link #open} reads of a place: the folder where the headers of the release begin, or the archive, or the folder
     * of archives.
     *
     * @param place as {@link #open} takes it
     * @param release likewise
     * @throws ProblemException where no SDK tree is there, or the release is not
     */
    public static Path root(Path place, @Nullable String release) throws ProblemException {
        try {
            return archiveFiles(place).isEmpty()
                    ? place.resolve(choose(place, new FolderListing(place), release)
                            .root()
                            .folder())
                    : place;
        } catch (IOException e) {
            throw unreadable(place, e);
        }
    }

    /** Whether a folder holds headers of any release. */
    public static boolean isTree(Path folder) {
        return Files.isDirectory(folder)
                && !Layout.roots(new FolderListing(folder)).isEmpty();
    }

    /** The archives that make up a place, none where it is a folder of headers. */
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
            throw new ProblemException(place.toString(), "no such folder or archive: name one that is there");
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
        var candidate = choose(place, new FolderListing(place), release);
        Path root = place.resolve(candidate.root().folder());
        Identification.Files files = name -> {
            try {
                return Identification.text(Files.readAllBytes(root.resolve(name)));
            } catch (IOException absent) {
                return "";
            }
        };
        return new FolderTree(new Identification(place, candidate, files).identify(release), root);
    }

    private static SdkTree openArchives(Path place, List<Archive> archives, @Nullable String release)
            throws ProblemException, IOException {
        var candidate = choose(place, listing(archives), release);
        Map<String, byte[]> content = below(candidate.root().folder(), archives);
        Identification.Files files = name -> Identification.text(content.getOrDefault(name, new byte[0]));
        return new MemoryTree(new Identification(place, candidate, files).identify(release), content);
    }

    private static Listing listing(List<Archive> archives) {
        return new ArchiveListing(archives.stream()
                .flatMap(archive -> archive.paths().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Map<String, byte[]> below(String folder, List<Archive> archives) throws IOException {
        var content = new HashMap<String, byte[]>();
        for (var archive : archives) {
            for (var file : archive.below(folder).entrySet()) {
                byte[] other = content.put(file.getKey(), file.getValue());
                if (other != null && !Arrays.equals(other, file.getValue())) {
                    throw new IOException("its archives have different files " + file.getKey()
                            + ": take packages of the same version");
                }
            }
        }
        return content;
    }

    private static ReleaseChoice.Candidate choose(Path place, Listing listing, @Nullable String release)
            throws ProblemException {
        return ReleaseChoice.choose(place, roots(place, listing), release);
    }

    private static List<Layout.Root> roots(Path place, Listing listing) throws ProblemException {
        List<Layout.Root> roots = Layout.roots(listing);
        if (roots.isEmpty()) {
            throw new ProblemException(
                    place.toString(),
                    "no SDK headers there: expected an Include folder (10.0.16299.0/um, ...), one release of it"
                            + " (um, shared, ...), or a flat folder of headers such as mingw-w64's");
        }
        return roots;
    }

    private static ProblemException unreadable(Path place, IOException e) {
        return new ProblemException(place.toString(), "cannot be read: " + reason(e), e);
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
