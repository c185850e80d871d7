package dev.codebook.sdk.source;

import dev.codebook.model.ProblemException;
import dev.codebook.sdk.SdkOpener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Locates the headers that the user specified, or the first installed SDK if the user specified no headers. */
public final class SdkSources {

    private final List<SdkSource> sources;
    private final HostSystem host;

    /**
     * @param base the folder that relative paths are resolved against
     * @param cache the folder for downloads, which is created when it is needed
     * @param offline whether downloads are forbidden
     */
    public SdkSources(HostSystem host, Path base, Path cache, boolean offline) {
        this.sources = List.of(new MingwPackage(host, cache, offline), new LocalPath(base));
        this.host = host;
    }

    /**
     * Locates the headers of one or more releases, without opening them.
     *
     * @param sdks the folders, archives or {@code mingw-w64}; empty for the first installed SDK
     * @param releases the names of releases, or {@code all} for every release; empty for the newest release of each SDK
     * @return a location for each release, to be opened by {@link SdkOpener#open}, in the order of {@code sdks}
     * @throws ProblemException if there are no such headers; the message says what to do
     */
    public List<SdkLocation> locations(List<String> sdks, List<String> releases) throws ProblemException {
        var locations = new ArrayList<SdkLocation>();
        if (sdks.isEmpty()) {
            locations.add(InstalledSdk.first(installed()));
        }
        for (var sdk : sdks) {
            locations.add(locate(sdk));
        }
        return LocationSelection.select(locations, releases);
    }

    /** Lists the SDKs that can be installed. On Windows this starts programs to query the registry. */
    private List<InstalledSdk> installed() {
        return List.of(InstalledSdk.windows(host), InstalledSdk.mingw(host), InstalledSdk.wine(host));
    }

    private SdkLocation locate(String sdk) throws ProblemException {
        for (SdkSource source : sources) {
            var location = source.locate(sdk);
            if (location != null) {
                return location;
            }
        }
        throw new ProblemException(sdk, "not a source of headers: expected a folder, an archive or mingw-w64");
    }
}
