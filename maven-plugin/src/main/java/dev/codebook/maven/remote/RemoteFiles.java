package dev.codebook.maven.remote;

import java.util.ArrayList;
import java.util.List;

/** Every way to files that are elsewhere. */
public final class RemoteFiles {

    private final List<RemoteSource> sources;

    /** @param artifacts of the build */
    public RemoteFiles(MavenArtifacts artifacts) {
        this.sources = List.of(artifacts);
    }

    /**
     * Gets what is elsewhere.
     *
     * @param names as users write them
     * @return for each the path of the file that was fetched, or the name itself where it is of another kind
     * @throws RemoteException where one of them cannot be had
     */
    public List<String> local(List<String> names, Kind kind) throws RemoteException {
        var local = new ArrayList<String>();
        for (var name : names) {
            local.add(local(name, kind));
        }
        return local;
    }

    /** The same for one. */
    public String local(String name, Kind kind) throws RemoteException {
        for (RemoteSource source : sources) {
            var file = source.fetch(name, kind);
            if (file != null) {
                return file.toString();
            }
        }
        return name;
    }
}
