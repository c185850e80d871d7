package dev.codebook.sdk;

import dev.codebook.model.ProblemException;
import dev.codebook.model.VersionOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses one of the releases in a folder or archive: the requested one, or the newest. */
final class ReleaseChoice {

    private static final Pattern ARCHIVE_VERSION = Pattern.compile("(?<=[-_.v])\\d+(\\.\\d+)+");

    private ReleaseChoice() {}

    /**
     * Chooses a release.
     *
     * @param place the folder or archive
     * @param found the releases in it, at least one
     * @param release the version or name of the requested release, or null for the newest. If the only release has no
     *     version, it is chosen for any name.
     * @throws ProblemException if the requested release does not exist, or the newest one cannot be determined
     */
    static ReleaseFolder choose(Path place, List<ReleaseFolder> found, @Nullable String release)
            throws ProblemException {
        var candidates = candidates(place, found);
        if (candidates.size() == 1 && (release == null || candidates.get(0).version() == null)) {
            return candidates.get(0);
        }
        return candidates.stream()
                .filter(candidate -> release == null || candidate.versions().contains(release))
                .max(Comparator.comparing(candidate -> String.valueOf(candidate.version()), new VersionOrder()))
                .orElseThrow(() -> new ProblemException(
                        place.toString(),
                        "no release " + release + ": found "
                                + versions(candidates).collect(Collectors.joining(", "))
                                + "; specify one of them, or none for the newest"));
    }

    /**
     * Returns the versions of all releases, the oldest first; an empty list if the only release has no version.
     *
     * @throws ProblemException if there are several releases and one of them has no version
     */
    static List<String> versions(Path place, List<ReleaseFolder> found) throws ProblemException {
        return versions(candidates(place, found)).distinct().toList();
    }

    private static Stream<String> versions(List<ReleaseFolder> folders) {
        return folders.stream()
                .map(ReleaseFolder::version)
                .filter(Objects::nonNull)
                .sorted(new VersionOrder());
    }

    private static List<ReleaseFolder> candidates(Path place, List<ReleaseFolder> found) throws ProblemException {
        if (found.size() == 1) {
            return List.of(withArchiveVersion(place, found.get(0)));
        }
        if (found.stream().anyMatch(folder -> folder.version() == null)) {
            throw new ProblemException(
                    place.toString(),
                    "contains several sets of headers, and the folder names do not say which is the newest: specify one of "
                            + found.stream().map(ReleaseFolder::folder).collect(Collectors.joining(", ")));
        }
        return found;
    }

    /** Adds the version in the archive's name, which is more exact, if it denotes the same build as the folder's. */
    private static ReleaseFolder withArchiveVersion(Path place, ReleaseFolder folder) {
        String inFolder = folder.version();
        String inArchive = archiveVersion(place);
        return inFolder != null && inArchive != null && build(inFolder).equals(build(inArchive))
                ? new ReleaseFolder(folder.folder(), folder.isPartitioned(), List.of(inArchive, inFolder))
                : folder;
    }

    private static String build(String version) {
        return version.substring(0, version.lastIndexOf('.'));
    }

    /** Returns the version in the file name of an archive, or null if there is none. */
    static @Nullable String archiveVersion(Path place) {
        var version = ARCHIVE_VERSION.matcher(Objects.toString(place.getFileName(), ""));
        return Files.isRegularFile(place) && version.find() ? version.group() : null;
    }
}
