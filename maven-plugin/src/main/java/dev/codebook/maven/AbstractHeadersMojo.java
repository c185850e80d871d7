package dev.codebook.maven;

import dev.codebook.docs.Documentation;
import dev.codebook.maven.input.Input;
import dev.codebook.maven.input.ParameterErrors;
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

/** The parameters of the goals that read headers and codebooks. */
abstract class AbstractHeadersMojo extends AbstractMojo {

    /**
     * The sources of the headers, one or a list. A source is one of the following.
     *
     * <ul>
     *   <li>A folder: an {@code Include} folder with one or many releases, {@code Windows Kits/10}, one release, or the
     *       flat folder of mingw-w64 or Wine.
     *   <li>An archive of such a folder, which is read without unpacking: {@code .tgz .tar.gz .zip .nupkg .deb}.
     *   <li>The Maven coordinates of such an archive in the repositories of the build, {@code
     *       group:artifact[:extension[:classifier]]:version}; the default extension is {@code zip}.
     *   <li>The URL of such an archive with its digest, {@code https://host/sdk.zip#sha256=<hexadecimal>}.
     *   <li>A package of the feed {@code nugetUrl}: {@code nuget:<id>:<version>}.
     *   <li>{@code mingw-w64}: the headers of that project, installed on this machine, or from a package that apt-get
     *       or npm downloads.
     * </ul>
     *
     * <p>Several archives that form one SDK are joined by {@code " + "}, if each is given by coordinates, URL or
     * package. Default: the installed Windows SDK, else mingw-w64, else Wine; nothing is downloaded. If
     * {@code codebook} is given, no headers are read by default.
     *
     * <p>Example: {@code -Dcodebook.sdk=/opt/winsdk/Include}
     */
    @Parameter(property = "codebook.sdk")
    private List<String> sdk = List.of();

    /**
     * Codebooks in JSON, such as published ones, or snapshots of releases whose headers are not available. The releases
     * of the headers are added to these codebooks. A codebook is named by a file, a URL with its digest, or Maven
     * coordinates, as for {@code sdk}: {@code group:artifact:version} denotes the JSON that the goal {@code attach} has
     * published, with the extension and the classifier {@code json}. {@code lookup} and {@code explain} also read a
     * codebook in SQLite, {@code group:artifact:sqlite:sqlite:version}.
     *
     * <p>Example: {@code -Dcodebook.codebook=com.example:codes:10.0.16299.0}
     */
    @Parameter(property = "codebook.codebook")
    private List<String> codebook = List.of();

    /**
     * The headers to read: patterns for their paths or file names, without regard to case. Default: every header of the
     * catalogue, and with {@code scope=constants} every header.
     *
     * <p>Example: {@code -Dcodebook.headers=winerror.h,um/bits*.h}
     */
    @Parameter(property = "codebook.headers")
    private List<String> headers = List.of();

    /**
     * The constants to take from the headers: {@code codes}, or {@code constants} for all other integer constants as
     * well (flags, ids, facilities), which are marked as constants.
     *
     * <p>Example: {@code -Dcodebook.scope=constants}
     */
    @Parameter(property = "codebook.scope", defaultValue = "codes")
    @SuppressWarnings("NullAway.Init")
    private String scope;

    /**
     * A JSON file with custom code tables: for the headers of a driver or a product, or with different rules for
     * headers of the built-in catalogue. It has the form of that catalogue, a list of entries that define which
     * constants of a header are codes; the file {@code catalogue.schema.json} describes it.
     *
     * <p>Example: {@code -Dcodebook.catalogue=src/main/codebook/catalogue.json}
     */
    @Parameter(property = "codebook.catalogue")
    private @Nullable String catalogue;

    /**
     * The URL of the NuGet feed for {@code nuget:} packages: the flat container of protocol version 3, which the index
     * of the feed calls PackageBaseAddress/3.0.0. There is no default.
     *
     * <p>Example: {@code -Dcodebook.nugetUrl=https://packages.example.com/v3/flatcontainer/}
     */
    @Parameter(property = "codebook.nugetUrl")
    private @Nullable String nugetUrl;

    /**
     * The folder that builds share for downloads and for codebooks of installed headers. Default:
     * {@code .cache/codebook} in the local Maven repository.
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

    /** Returns the folder against which relative paths are resolved. */
    final File basedir() {
        return basedir;
    }

    final Path cache() {
        return cache == null ? localRepository.toPath().resolve(".cache/codebook") : cache.toPath();
    }

    /** Returns what to read, as the parameters name it, or adds errors. Nothing is downloaded. */
    final Input input(List<String> releases, ParameterErrors errors) {
        return new Input(
                sdk,
                releases,
                codebook,
                headers,
                Input.scope(scope, errors),
                catalogue,
                basedir.toString(),
                cache().toString(),
                offline);
    }

    /** Downloads the remote headers and codebooks of a checked input, and returns it with the paths of the files. */
    final Input downloaded(Input input) throws ProblemException {
        return input.withSdks(local(input.sdks(), RemoteKind.HEADERS))
                .withCodebooks(local(input.codebooks(), RemoteKind.CODEBOOK));
    }

    /** Returns the sources of documentation. Remote pages are downloaded. */
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

    /** Returns the sources of headers or codebooks. Remote files are downloaded, and replaced by their paths. */
    final List<String> local(List<String> names, RemoteKind kind) throws ProblemException {
        return new RemoteFiles(repositorySystem, session, repositories, cache(), nugetUrl, getLog()::info)
                .local(names, kind);
    }
}
