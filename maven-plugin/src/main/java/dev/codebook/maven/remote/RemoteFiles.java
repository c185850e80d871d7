package dev.codebook.maven.remote;

import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** Fetches files that users name by URLs, NuGet packages or Maven coordinates. */
public final class RemoteFiles {

    private static final String AND = " + ";

    private final List<RemoteSource> sources;
    private final Bundle bundle;

    /**
     * Creates an object that fetches files for a build.
     *
     * @param session the session, with offline mode and proxies
     * @param repositories the repositories of the project
     * @param cache a folder for downloads, which is created when it is needed
     * @param nuget the URL of a NuGet feed's flat container, or null
     * @param log receives messages about downloads
     */
    public RemoteFiles(
            RepositorySystem system,
            RepositorySystemSession session,
            List<RemoteRepository> repositories,
            Path cache,
            @Nullable String nuget,
            Consumer<String> log) {
        this(sources(system, session, repositories, cache, nuget, log), new Bundle(cache.resolve("bundles")));
    }

    RemoteFiles(List<RemoteSource> sources, Bundle bundle) {
        this.sources = sources;
        this.bundle = bundle;
    }

    private static List<RemoteSource> sources(
            RepositorySystem system,
            RepositorySystemSession session,
            List<RemoteRepository> repositories,
            Path cache,
            @Nullable String nuget,
            Consumer<String> log) {
        var limits = TransferLimits.STANDARD;
        var downloads = new Downloads(
                cache.resolve("downloads"),
                session.isOffline(),
                () -> new ResumableDownload(new HttpDownload(new BuildProxies(session), limits, log), limits, log));
        return List.of(
                new UrlFiles(downloads),
                new NugetPackages(downloads, nuget),
                new MavenArtifacts(system, session, repositories));
    }

    /** Returns whether a name is a URL. */
    public static boolean isUrl(String name) {
        return Urls.isUrl(name.strip());
    }

    /**
     * Fetches the files that are not on this machine.
     *
     * @param names the names as users write them; {@code " + "} joins archives that together form one SDK
     * @return for each name, the path of the fetched file, or of a folder with the joined archives; the name itself if
     *     it does not name a remote file
     * @throws ProblemException if a file cannot be fetched
     */
    public List<String> local(List<String> names, RemoteKind kind) throws ProblemException {
        var local = new ArrayList<String>();
        for (var name : names) {
            local.add(local(name, kind));
        }
        return local;
    }

    private String local(String name, RemoteKind kind) throws ProblemException {
        var files = new ArrayList<Path>();
        for (var part : name.split(Pattern.quote(AND), -1)) {
            var file = fetch(part, kind);
            if (file == null) {
                return name;
            }
            files.add(file);
        }
        return (files.size() == 1 ? files.get(0) : bundle(name, files)).toString();
    }

    private Path bundle(String name, List<Path> files) throws ProblemException {
        try {
            return bundle.of(files);
        } catch (IOException e) {
            throw new ProblemException(name, "cannot be joined: " + e.getMessage(), e);
        }
    }

    private @Nullable Path fetch(String name, RemoteKind kind) throws ProblemException {
        for (RemoteSource source : sources) {
            var file = source.fetch(name.strip(), kind);
            if (file != null) {
                return file;
            }
        }
        return null;
    }
}
