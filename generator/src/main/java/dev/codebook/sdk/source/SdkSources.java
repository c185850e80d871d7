package dev.codebook.sdk.source;

import dev.codebook.model.ProblemException;
import dev.codebook.sdk.SdkTree;
import dev.codebook.sdk.SdkTrees;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every way to headers: the sources that a user can name, and the installed sets that are looked for without a name. */
public final class SdkSources {

    private final List<SdkSource> named;
    private final Machine machine;

    /**
     * The sources on a machine.
     *
     * @param base where relative paths begin
     * @param cache a folder for what is downloaded; made when it is needed
     * @param offline whether nothing may be downloaded
     */
    public SdkSources(Machine machine, Path base, Path cache, boolean offline) {
        this.named = List.of(new MingwPackage(machine, cache, offline), new LocalPlace(base));
        this.machine = machine;
    }

    /**
     * Finds and opens headers.
     *
     * @param sdk a folder, an archive, {@code mingw-w64}; null for what is installed
     * @param release as {@link SdkTrees#open} takes it, or null
     * @throws ProblemException where there are none; the message says what to do
     */
    public SdkTree open(@Nullable String sdk, @Nullable String release) throws ProblemException {
        var place = place(sdk);
        return SdkTrees.open(place.path(), release == null ? place.release() : release);
    }

    /**
     * Finds the headers of several releases, and opens none: each is a tree to be opened when its turn comes.
     *
     * @param sdks as {@link #open} takes them; none for what is installed
     * @param releases the names of releases, or {@code all} for every one that is there; none for the newest of each source
     * @return a place and a release as {@link SdkTrees#open} takes them, in the order of the sources
     * @throws ProblemException where there are none; the message says what to do
     */
    public List<Place> places(List<String> sdks, List<String> releases) throws ProblemException {
        var places = new ArrayList<Place>();
        if (sdks.isEmpty()) {
            places.add(place(null));
        }
        for (var sdk : sdks) {
            places.add(place(sdk));
        }
        return PlaceChoice.choose(places, releases);
    }

    private Place place(@Nullable String sdk) throws ProblemException {
        return sdk == null ? InstalledSdk.first(installed()) : locate(sdk);
    }

    /** Looked for only where none is named: on Windows the registry is asked, by programs that have to be started. */
    private List<InstalledSdk> installed() {
        return List.of(InstalledSdk.windows(machine), InstalledSdk.mingw(machine), InstalledSdk.wine(machine));
    }

    private Place locate(String sdk) throws ProblemException {
        for (SdkSource source : named) {
            var place = source.locate(sdk);
            if (place != null) {
                return place;
            }
        }
        throw new ProblemException(sdk, "not a source of headers: expected a folder, an archive or mingw-w64");
    }
}
