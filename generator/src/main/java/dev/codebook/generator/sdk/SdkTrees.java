package dev.codebook.generator.sdk;

import dev.codebook.generator.sdk.archive.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens folders and archives of any layout as SDK trees. */
public final class SdkTrees {

    private SdkTrees() {}

    /**
     * Opens one release.
     *
     * @param place a folder, or an archive that is read where it lies
     * @param release which release, where the place holds several whose folders are called by their version: the
     *     newest without it. Otherwise it is the name by which the release shall go.
     * @throws SdkException where no SDK tree is there, the release is not, or it cannot be read
     */
    public static SdkTree open(Path place, @Nullable String release) throws SdkException {
        try {
            return isFolder(place) ? openFolder(place, release) : openArchive(place, release);
        } catch (IOException e) {
            throw unreadable(place, e);
        }
    }

    /**
     * What {@link #open} reads of a place: the folder where the headers of the release begin, or the archive.
     *
     * @param place as {@link #open} takes it
     * @param release likewise
     * @throws SdkException where no SDK tree is there, or the release is not
     */
    public static Path root(Path place, @Nullable String release) throws SdkException {
        return isFolder(place)
                ? place.resolve(
                        choose(place, new FolderListing(place), release).root().folder())
                : place;
    }

    /**
     * The releases that a place holds, oldest first; none where it holds one whose folder is not called by its version.
     *
     * @param place a folder or an archive
     * @throws SdkException where no SDK tree is there, or it cannot be read
     */
    public static List<String> releases(Path place) throws SdkException {
        try {
            var listing = isFolder(place)
                    ? new FolderListing(place)
                    : new ArchiveListing(Archive.open(place).paths());
            return ReleaseChoice.versions(place, roots(place, listing));
        } catch (IOException e) {
            throw unreadable(place, e);
        }
    }

    /** Whether a folder holds headers of any release. */
    public static boolean isTree(Path folder) {
        return Files.isDirectory(folder)
                && !Layout.roots(new FolderListing(folder)).isEmpty();
    }

    /** Whether the place is a folder; else it is an archive. */
    private static boolean isFolder(Path place) throws SdkException {
        if (Files.isDirectory(place)) {
            return true;
        }
        if (!Files.exists(place)) {
            throw new SdkException(place.toString(), "no such folder or archive: name one that is there");
        }
        if (!Archive.isArchive(place)) {
            throw new SdkException(place.toString(), "neither a folder nor an archive: expected " + Archive.endings());
        }
        return false;
    }

    private static SdkTree openFolder(Path place, @Nullable String release) throws SdkException, IOException {
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

    private static SdkTree openArchive(Path place, @Nullable String release) throws SdkException, IOException {
        var archive = Archive.open(place);
        var candidate = choose(place, new ArchiveListing(archive.paths()), release);
        Map<String, byte[]> content = archive.below(candidate.root().folder());
        Identification.Files files = name -> Identification.text(content.getOrDefault(name, new byte[0]));
        return new MemoryTree(new Identification(place, candidate, files).identify(release), content);
    }

    private static ReleaseChoice.Candidate choose(Path place, Listing listing, @Nullable String release)
            throws SdkException {
        return ReleaseChoice.choose(place, roots(place, listing), release);
    }

    private static List<Layout.Root> roots(Path place, Listing listing) throws SdkException {
        List<Layout.Root> roots = Layout.roots(listing);
        if (roots.isEmpty()) {
            throw new SdkException(
                    place.toString(),
                    "no SDK headers there: expected an Include folder (10.0.16299.0/um, ...), one release of it"
                            + " (um, shared, ...), or a flat folder of headers such as mingw-w64's");
        }
        return roots;
    }

    private static SdkException unreadable(Path place, IOException e) {
        return new SdkException(place.toString(), "cannot be read: " + reason(e), e);
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
