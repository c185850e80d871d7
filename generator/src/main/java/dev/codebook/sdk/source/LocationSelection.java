package dev.codebook.sdk.source;

import dev.codebook.model.ProblemException;
import dev.codebook.model.VersionOrder;
import dev.codebook.sdk.SdkOpener;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Selects the requested releases from several locations. */
final class LocationSelection {

    /** Selects every release in every location. */
    static final String ALL = "all";

    private LocationSelection() {}

    /**
     * Returns a location for each selected release.
     *
     * @param locations the folders and archives, each of which contains one or more releases
     * @param releases the names of the releases, or {@link #ALL}; if empty, the locations are returned as they are
     * @throws ProblemException if a location cannot be read, or if no location contains one of the releases
     */
    static List<SdkLocation> select(List<SdkLocation> locations, List<String> releases) throws ProblemException {
        if (releases.isEmpty()) {
            return locations;
        }
        boolean isAll = releases.equals(List.of(ALL));
        if (locations.size() == 1 && releases.size() == 1 && !isAll) {
            // If the headers have no version, the requested release becomes their name.
            return List.of(new SdkLocation(locations.get(0).path(), releases.get(0)));
        }
        var selected = new ArrayList<SdkLocation>();
        var missing = new LinkedHashSet<>(isAll ? List.of() : releases);
        var found = new TreeSet<String>(new VersionOrder());
        for (var location : locations) {
            var versions = SdkOpener.releases(location.path());
            if (versions.isEmpty()) {
                selected.add(location);
            }
            for (var version : versions) {
                found.add(version);
                if (isAll || releases.contains(version)) {
                    selected.add(new SdkLocation(location.path(), version));
                    missing.remove(version);
                }
            }
        }
        check(missing, found);
        return selected;
    }

    private static void check(Set<String> missing, Set<String> found) throws ProblemException {
        if (!missing.isEmpty()) {
            throw new ProblemException(
                    "codebook.release",
                    "no release " + String.join(", ", missing) + ": found "
                            + (found.isEmpty() ? "only headers without a version" : String.join(", ", found))
                            + "; specify existing releases, or " + ALL);
        }
    }
}
