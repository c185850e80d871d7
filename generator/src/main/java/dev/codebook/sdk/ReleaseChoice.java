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
import org.jspecify.annotations.Nullable;

/** Picks one of the releases that a place holds: the one asked for, else the newest. */
final class ReleaseChoice {

    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)+");
    private static final Pattern ARCHIVE_VERSION = Pattern.compile("(?<=[-_.v])\\d+(\\.\\d+)+");

    private ReleaseChoice() {}

    /**
     * A release in a place.
     *
     * @param root where its headers begin
     * @param version what its folder is called, {@code 10.0.16299.0}, unless it is the only one of an archive whose own version
     *     says the same build more exactly: 10.0.26100.1742 holds 10.0.26100.0. Null where the folder's name is no version
     */
    record Candidate(Layout.Root root, @Nullable String version) {}

    /**
     * Picks one.
     *
     * @param place the folder or archive
     * @param roots at least one
     * @param release the one asked for, or null for the newest
     * @throws ProblemException where the one asked for is not there, or none is the newest
     */
    static Candidate choose(Path place, List<Layout.Root> roots, @Nullable String release) throws ProblemException {
        var candidates = candidates(place, roots);
        if (candidates.size() == 1 && (release == null || candidates.get(0).version() == null)) {
            return candidates.get(0);
        }
        return candidates.stream()
                .filter(candidate -> release == null || isCalled(release, place, candidate))
                .max(Comparator.comparing(candidate -> String.valueOf(candidate.version()), new VersionOrder()))
                .orElseThrow(() -> new ProblemException(place.toString(), noSuchRelease(candidates, release)));
    }

    /**
     * The versions of all releases, oldest first; none where there is one release whose folder is not called by its version.
     *
     * @throws ProblemException where there are several of that kind
     */
    static List<String> versions(Path place, List<Layout.Root> roots) throws ProblemException {
        return candidates(place, roots).stream()
                .map(Candidate::version)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(new VersionOrder())
                .toList();
    }

    private static List<Candidate> candidates(Path place, List<Layout.Root> roots) throws ProblemException {
        var candidates = roots.stream()
                .map(root -> new Candidate(root, version(place, root.folder())))
                .map(candidate -> roots.size() == 1 ? exact(place, candidate) : candidate)
                .toList();
        if (candidates.size() > 1 && candidates.stream().anyMatch(candidate -> candidate.version() == null)) {
            throw new ProblemException(place.toString(), severalTrees(roots));
        }
        return candidates;
    }

    private static boolean isCalled(String release, Path place, Candidate candidate) {
        return release.equals(candidate.version())
                || release.equals(version(place, candidate.root().folder()));
    }

    private static Candidate exact(Path place, Candidate candidate) {
        String folders = candidate.version();
        String archives = archiveVersion(place);
        return folders != null && archives != null && build(folders).equals(build(archives))
                ? new Candidate(candidate.root(), archives)
                : candidate;
    }

    /** The version in the name of an archive, or null. */
    static @Nullable String archiveVersion(Path place) {
        var matcher = ARCHIVE_VERSION.matcher(name(place));
        return Files.isRegularFile(place) && matcher.find() ? matcher.group() : null;
    }

    private static String build(String version) {
        return version.substring(0, version.lastIndexOf('.'));
    }

    /** {@code 10.0.16299.0} of {@code Include/10.0.16299.0}, {@code 8.1} of {@code 8.1/Include}. */
    private static @Nullable String version(Path place, String folder) {
        Path path = folder.isEmpty()
                ? place.toAbsolutePath()
                : place.toAbsolutePath().resolve(folder);
        Path full = path.normalize();
        if (name(full).equalsIgnoreCase("include") && full.getParent() != null) {
            full = full.getParent();
        }
        return VERSION.matcher(name(full)).matches() ? name(full) : null;
    }

    private static String name(Path path) {
        return Objects.toString(path.getFileName(), "");
    }

    private static String severalTrees(List<Layout.Root> roots) {
        return "several sets of headers lie there, and their folders' names do not say which is the newest: name one of "
                + roots.stream().map(Layout.Root::folder).collect(Collectors.joining(", "));
    }

    private static String noSuchRelease(List<Candidate> candidates, @Nullable String release) {
        var versions = candidates.stream()
                .map(Candidate::version)
                .filter(Objects::nonNull)
                .sorted(new VersionOrder())
                .collect(Collectors.joining(", "));
        return "no release " + release + " there, but " + versions + ": name one of these, or none for the newest";
    }
}
