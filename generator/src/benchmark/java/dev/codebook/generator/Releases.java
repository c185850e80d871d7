package dev.codebook.generator;

import dev.codebook.model.ProblemException;
import dev.codebook.sdk.SdkTree;
import dev.codebook.sdk.source.Machine;
import dev.codebook.sdk.source.SdkSources;
import java.nio.file.Path;

/** The headers that benchmarks are run on: the release in {@code -Dsdk.include}, else what is installed. */
final class Releases {

    private Releases() {}

    static SdkTree open() throws ProblemException {
        var folder = System.getProperty("sdk.include", "");
        var here = Path.of("").toAbsolutePath();
        return new SdkSources(Machine.current(), here, here, true).open(folder.isEmpty() ? null : folder, null);
    }
}
