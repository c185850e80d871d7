package dev.codebook.maven.input;

import dev.codebook.model.Code.Scope;
import dev.codebook.model.ProblemException;
import dev.codebook.sdk.SdkOpener;
import dev.codebook.sdk.source.HostSystem;
import dev.codebook.sdk.source.SdkLocation;
import dev.codebook.sdk.source.SdkSources;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The headers and codebooks that a goal reads. It is serializable, because a second JVM reads them.
 *
 * @param sdks sources of headers; empty for the installed headers, or for no headers if there is a codebook
 * @param releases the releases to read, or the name of the only release; empty for the newest release of each source
 * @param codebooks files with releases that were read before
 * @param headers patterns for the paths of headers; empty for the headers of the catalogue
 * @param scope whether only codes are taken, or every integer constant
 * @param catalogue a file with code tables that are added to the built-in ones, or null
 * @param base the folder against which relative paths are resolved
 * @param cache the folder for downloads
 * @param offline whether downloads are forbidden
 */
public record Input(
        List<String> sdks,
        List<String> releases,
        List<String> codebooks,
        List<String> headers,
        Scope scope,
        @Nullable String catalogue,
        String base,
        String cache,
        boolean offline)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** The form of the name of a release, which is used in file names and as a word in every format. */
    private static final Pattern RELEASE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]*");

    /** Strips the entries of lists: Maven splits {@code winerror.h, wininet.h} at the comma and keeps the blank. */
    public Input {
        sdks = stripped(sdks);
        releases = stripped(releases);
        codebooks = stripped(codebooks);
        headers = stripped(headers);
    }

    private static List<String> stripped(List<String> list) {
        return list.stream().map(String::strip).toList();
    }

    /**
     * Parses the parameter {@code scope}: {@code codes} or {@code constants}. If the word is neither, it adds an error
     * and returns {@link Scope#CODE}.
     */
    public static Scope scope(String word, ParameterErrors errors) {
        return switch (word) {
            case "codes" -> Scope.CODE;
            case "constants" -> Scope.CONSTANT;
            default -> {
                errors.add("scope", "no scope '" + word + "': expected codes or constants");
                yield Scope.CODE;
            }
        };
    }

    /** Adds the errors of the parameters {@code sdk}, {@code release} and {@code codebook}. */
    public void check(ParameterErrors errors) {
        sdks.stream()
                .filter(String::isEmpty)
                .forEach(empty -> errors.add(
                        "sdk",
                        "empty: name a folder, an archive or mingw-w64, or omit it to use the installed headers"));
        releases.stream()
                .filter(name -> !RELEASE_NAME.matcher(name).matches())
                .forEach(name -> errors.add(
                        "release",
                        "'" + name + "' is not the name of a release: expected one such as 10.0.16299.0, or all"));
        codebooks.stream()
                .filter(String::isEmpty)
                .forEach(empty -> errors.add("codebook", "empty: name a codebook.json, or omit it"));
    }

    /** Returns the same selection from other sources of headers. */
    public Input withSdks(List<String> others) {
        return new Input(others, releases, codebooks, headers, scope, catalogue, base, cache, offline);
    }

    /** Returns the same selection of other releases. */
    public Input withReleases(List<String> others) {
        return new Input(sdks, others, codebooks, headers, scope, catalogue, base, cache, offline);
    }

    /** Returns the same selection from other codebooks. */
    public Input withCodebooks(List<String> others) {
        return new Input(sdks, releases, others, headers, scope, catalogue, base, cache, offline);
    }

    /**
     * Locates the headers of each release, and downloads them if necessary.
     *
     * @throws ProblemException if no headers are found
     */
    public List<SdkLocation> locations() throws ProblemException {
        return locations(offline);
    }

    /**
     * Returns the folders and archives that contain the headers of each release. Nothing is downloaded.
     *
     * @throws ProblemException if the headers are not on this machine
     */
    public List<Path> roots() throws ProblemException {
        var roots = new ArrayList<Path>();
        for (var location : locations(true)) {
            roots.add(SdkOpener.root(location.path(), location.release()));
        }
        return roots;
    }

    private List<SdkLocation> locations(boolean withoutDownload) throws ProblemException {
        return sdks.isEmpty() && !codebooks.isEmpty()
                ? List.of()
                : new SdkSources(HostSystem.current(), Path.of(base), Path.of(cache), withoutDownload)
                        .locations(sdks, releases);
    }

    /**
     * Returns a text that is equal for inputs that select the same headers and codebooks. The cache folder and offline
     * mode are not part of the text.
     */
    public String key() {
        return Stream.of(sdks, releases, codebooks, headers, List.of(scope.name(), String.valueOf(catalogue), base))
                .map(list -> list.size() + "\0" + String.join("\0", list))
                .collect(Collectors.joining("\0"));
    }
}
