package dev.codebook.maven;

import dev.codebook.generator.sdk.source.Machine;
import dev.codebook.generator.sdk.source.SdkSources;
import java.io.Serializable;
import java.nio.file.Path;
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
record InputParameters(
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

    /** Copies the lists, of which Maven's own need not be fit for another JVM. */
    InputParameters {
        sdks = List.copyOf(sdks);
        releases = List.copyOf(releases);
        codebooks = List.copyOf(codebooks);
        headers = List.copyOf(headers);
    }

    /** What to read. Mistakes are left with {@code parameters}. */
    Input input(Parameters parameters) {
        return parameters.input(
                sdks, releases, codebooks, headers, scope, parameters.catalogue(catalogue, Path.of(base)));
    }

    /** What reads it. */
    InputReader reader() {
        return new InputReader(sources(), Path.of(base));
    }

    /** Where headers are looked for. */
    SdkSources sources() {
        return new SdkSources(Machine.current(), Path.of(base), Path.of(cache), offline);
    }
}
