package dev.codebook.generator;

import dev.codebook.generator.sdk.SdkException;
import dev.codebook.generator.sdk.SdkTree;
import dev.codebook.generator.sdk.source.Machine;
import dev.codebook.generator.sdk.source.SdkSources;
import java.nio.file.Path;

/** The headers that benchmarks are run on: the release in {@code -Dsdk.include}, else what is installed. */
final class Releases {

    private Releases() {}

    static SdkTree open() throws SdkException {
        var folder = System.getProperty("sdk.include", "");
        var here = Path.of("").toAbsolutePath();
        return new SdkSources(Machine.current(), here, here, true).open(folder.isEmpty() ? null : folder, null);
    }
}
