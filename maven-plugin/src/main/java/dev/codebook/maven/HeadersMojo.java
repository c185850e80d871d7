package dev.codebook.maven;

import dev.codebook.docs.Documentation;
import dev.codebook.maven.input.InputParameters;
import dev.codebook.maven.remote.RemoteFiles;
import dev.codebook.maven.remote.RemoteKind;
import dev.codebook.model.ProblemException;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** The parameters of goals that read headers and codebooks: which, and what of them. */
abstract class HeadersMojo extends AbstractMojo {

    /**
     * Where the headers come from, one source or a list. A folder: an {@code Include} folder with one or many releases,
     * {@code Windows Kits/10}, one release, or the flat folder of mingw-w64 or Wine. An archive of such a folder, which is
     * read where it lies: {@code .tgz .tar.gz .zip .nupkg .deb}. Maven coordinates of such an archive,
     * {@code group:artifact[:extension[:classifier]]:version}, with {@code zip} for an extension that is not named, from
     * the repositories of the build. A URL of one with its digest, {@code https://host/sdk.zip#sha256=<hexadecimal>}. A
     * package of the feed {@code nugetUrl}, {@code nuget:<id>:<version>}; with {@code " + "} between, several of the last
     * three that are one SDK together. Or {@code mingw-w64}: the headers of that project,
     * those installed on this machine, else those of a package that apt-get or npm downloads. Without it: the installed
     * Windows SDK, else mingw-w64, else Wine, and nothing is downloaded; and no headers at all where {@code codebook} is
     * given.
     *
     * <p>Example: {@code -Dcodebook.sdk=/opt/winsdk/Include}
     */
    @Parameter(property = "codebook.sdk")
    private List<String> sdk = List.of();

    /**
     * Codebooks in JSON whose releases are taken as they are: what was published, or the snapshots of releases whose
     * headers are elsewhere. The headers' releases are added to them. A file, a URL or Maven coordinates as {@code sdk}
     * takes them: {@code group:artifact:version} is the JSON that the goal {@code attach} has published, whose extension and
     * classifier are both {@code json}.
     *
     * <p>Example: {@code -Dcodebook.codebook=com.example:codes:10.0.16299.0}
     */
    @Parameter(property = "codebook.codebook")
    private List<String> codebook = List.of();

    /**
     * Which headers to read: patterns over their paths or file names, without regard to case. Without it: every header
     * that is known to hold codes, and with {@code scope=constants} every header.
     *
     * <p>Example: {@code -Dcodebook.headers=winerror.h,um/bits*.h}
     */
    @Parameter(property = "codebook.headers")
    private List<String> headers = List.of();

    /**
     * What to take of them: {@code codes}, or {@code constants} for every other integer constant as well (flags, ids,
     * facilities), each marked as no code.
     *
     * <p>Example: {@code -Dcodebook.scope=constants}
     */
    @Parameter(property = "codebook.scope", defaultValue = "codes")
    @SuppressWarnings("NullAway.Init")
    private String scope;

    /**
     * A JSON file with code tables of your own: for the headers of a driver or a product, or other rules for headers that
     * Codebook knows. It is in the form of Codebook's own catalogue, a list of entries that say which constants of a header
     * are codes; the file {@code catalogue.schema.json} describes it.
     *
     * <p>Example: {@code -Dcodebook.catalogue=src/main/codebook/catalogue.json}
     */
    @Parameter(property = "codebook.catalogue")
    private @Nullable String catalogue;

    /**
     * The URL of the NuGet feed for {@code nuget:} packages: the flat container of its version 3, which the feed's index
     * calls PackageBaseAddress/3.0.0. There is no feed without it.
     *
     * <p>Example: {@code -Dcodebook.nugetUrl=https://packages.example.com/v3/flatcontainer/}
     */
    @Parameter(property = "codebook.nugetUrl")
    private @Nullable String nugetUrl;

    /**
     * The folder in which builds share what costs time to get: downloads, and codebooks of installed headers. Without it: {@code .cache/codebook} in the local Maven repository.
     *
     * <p>Example: {@code -Dcodebook.cache=/var/cache/codebook}
     */
    @Parameter(property = "codebook.cache")
    private @Nullable File cache;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private File basedir;

    @Parameter(defaultValue = "${settings.localRepository}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private File localRepository;

    @Parameter(defaultValue = "${settings.offline}", readonly = true)
    private boolean offline;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private List<RemoteRepository> repositories;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private RepositorySystem repositorySystem;

    /** Where relative paths begin. */
    final File basedir() {
        return basedir;
    }

    /** Where the user's builds share what costs time to get. */
    final Path cache() {
        return cache == null ? localRepository.toPath().resolve(".cache/codebook") : cache.toPath();
    }

    /**
     * What to read, with everything that is elsewhere fetched.
     *
     * @param releases which releases to read of several
     * @throws ProblemException where something cannot be had
     */
    final InputParameters input(List<String> releases) throws ProblemException {
        return new InputParameters(
                local(sdk, RemoteKind.HEADERS),
                releases,
                local(codebook, RemoteKind.CODEBOOK),
                headers,
                scope,
                catalogue,
                basedir.toString(),
                cache().toString(),
                offline);
    }

    /** Pages, with those fetched that are elsewhere. */
    final List<Documentation.Source> pages(List<String> names) throws ProblemException {
        var pages = new ArrayList<Documentation.Source>();
        for (var name : names) {
            var file = RemoteFiles.isUrl(name)
                    ? local(List.of(name), RemoteKind.PAGE).get(0)
                    : null;
            pages.add(
                    file == null
                            ? Documentation.Source.of(name.strip())
                            : new Documentation.Source(name.strip().replaceFirst("#.*", ""), file));
        }
        return pages;
    }

    /** Sources of headers or codebooks with those fetched that are elsewhere. */
    final List<String> local(List<String> names, RemoteKind kind) throws ProblemException {
        return new RemoteFiles(repositorySystem, session, repositories, cache(), nugetUrl, getLog()::info)
                .local(names, kind);
    }
}
