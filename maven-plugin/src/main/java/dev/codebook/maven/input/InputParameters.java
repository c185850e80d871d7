package dev.codebook.maven.input;

import dev.codebook.generator.Progress;
import dev.codebook.maven.state.Inputs;
import dev.codebook.model.ProblemException;
import dev.codebook.sdk.SdkTrees;
import dev.codebook.sdk.source.HostSystem;
import dev.codebook.sdk.source.SdkSources;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that say what to read, as users write them, unchecked: plain texts, which can be handed to another JVM.
 *
 * @param sdks sources of headers
 * @param releases names of releases
 * @param codebooks files
 * @param headers patterns
 * @param scope a word
 * @param catalogue a file, or null
 * @param base where relative paths begin
 * @param cache a folder for what is downloaded
 * @param offline whether nothing may be downloaded
 */
public record InputParameters(
        List<String> sdks,
        List<String> releases,
        List<String> codebooks,
        List<String> headers,
        String scope,
        @Nullable String catalogue,
        String base,
        String cache,
        boolean offline)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * Copies the lists, of which Maven's own need not be fit for another JVM. Maven parts a text at its commas, and leaves
     * blanks behind them: {@code winerror.h, wininet.h}.
     */
    public InputParameters {
        sdks = stripped(sdks);
        releases = stripped(releases);
        codebooks = stripped(codebooks);
        headers = stripped(headers);
    }

    private static List<String> stripped(List<String> list) {
        return list.stream().map(String::strip).toList();
    }

    /** What to read. Mistakes are left with {@code parameters}. */
    public Input input(Parameters parameters) {
        return parameters.input(
                sdks, releases, codebooks, headers, scope, parameters.catalogue(catalogue, Path.of(base)));
    }

    /** What reads it. */
    public InputReader reader() {
        return reader(Inputs.unwatched(), Progress.UNSEEN);
    }

    /**
     * The same, watched.
     *
     * @param inputs is told what is read, the catalogue at once
     * @param progress is told how far it has come
     */
    public InputReader reader(Inputs inputs, Progress progress) {
        var folder = Path.of(base);
        if (catalogue != null) {
            inputs.add(folder, catalogue);
        }
        return new InputReader(sources(), folder, inputs, progress);
    }

    /**
     * Where the headers of each release begin, or the archives that they lie in; nothing is downloaded.
     *
     * @throws ProblemException where they are not on this machine
     */
    public List<Path> roots() throws ProblemException {
        var roots = new ArrayList<Path>();
        if (!sdks.isEmpty() || codebooks.isEmpty()) {
            for (var location : sources(true).locations(sdks, releases)) {
                roots.add(SdkTrees.root(location.path(), location.release()));
            }
        }
        return roots;
    }

    /** The same but for the means by which it is read. */
    public InputParameters withoutMeans() {
        return new InputParameters(sdks, releases, codebooks, headers, scope, catalogue, base, "", true);
    }

    /** Where headers are looked for. */
    public SdkSources sources() {
        return sources(offline);
    }

    private SdkSources sources(boolean withoutDownload) {
        return new SdkSources(HostSystem.current(), Path.of(base), Path.of(cache), withoutDownload);
    }
}
