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

/** Every way to files that are elsewhere. */
public final class RemoteFiles {

    private static final String AND = " + ";

    private final List<RemoteSource> sources;
    private final Bundle bundle;

    /**
     * Those of a build.
     *
     * @param session says whether it is offline, and which proxies there are
     * @param repositories of the project
     * @param cache a folder for what is downloaded from elsewhere; made when it is needed
     * @param nuget the URL of a NuGet feed's flat container, or null
     * @param log is told what is downloaded
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

    /** Whether a name is a URL. */
    public static boolean isUrl(String name) {
        return Urls.isUrl(name.strip());
    }

    /**
     * Gets what is elsewhere.
     *
     * @param names as users write them; several archives of headers that are one SDK together are joined by {@code " + "}
     * @return for each the path of the file that was fetched, or of a folder with the archives; the name itself where it is
     *     of another kind
     * @throws ProblemException where one of them cannot be had
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
        return (files.size() == 1 ? files.get(0) : together(name, files)).toString();
    }

    private Path together(String name, List<Path> files) throws ProblemException {
        try {
            return bundle.of(files);
        } catch (IOException e) {
            throw new ProblemException(name, "cannot be put together: " + e.getMessage(), e);
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
