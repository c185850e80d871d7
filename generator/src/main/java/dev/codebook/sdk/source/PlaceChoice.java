package dev.codebook.sdk.source;

import dev.codebook.model.ProblemException;
import dev.codebook.model.VersionOrder;
import dev.codebook.sdk.SdkTrees;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which releases of which places are meant. */
final class PlaceChoice {

    /** Stands for every release of every place. */
    static final String ALL = "all";

    private PlaceChoice() {}

    /**
     * A place for each release.
     *
     * @param places folders and archives, each with one or many releases
     * @param releases their names, or {@link #ALL}; with none, of each place the one that it means, else its newest
     * @throws ProblemException where a place cannot be read, or a release is in none
     */
    static List<Place> choose(List<Place> places, List<String> releases) throws ProblemException {
        if (releases.isEmpty()) {
            return places;
        }
        boolean isAll = releases.equals(List.of(ALL));
        if (places.size() == 1 && releases.size() == 1 && !isAll) {
            // Of headers that do not say which release they are, it is the name.
            return List.of(new Place(places.get(0).path(), releases.get(0)));
        }
        var chosen = new ArrayList<Place>();
        var missing = new LinkedHashSet<>(isAll ? List.of() : releases);
        var there = new TreeSet<String>(new VersionOrder());
        for (var place : places) {
            var versions = SdkTrees.releases(place.path());
            if (versions.isEmpty()) {
                chosen.add(place);
            }
            for (var version : versions) {
                there.add(version);
                if (isAll || releases.contains(version)) {
                    chosen.add(new Place(place.path(), version));
                    missing.remove(version);
                }
            }
        }
        check(missing, there);
        return chosen;
    }

    private static void check(Set<String> missing, Set<String> there) throws ProblemException {
        if (!missing.isEmpty()) {
            throw new ProblemException(
                    "codebook.release",
                    "no release " + String.join(", ", missing) + " there"
                            + (there.isEmpty() ? "" : ", but " + String.join(", ", there))
                            + ": name what is there, or " + ALL);
        }
    }
}
