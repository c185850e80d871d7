package dev.codebook.generator;

import dev.codebook.model.ProblemException;
import dev.codebook.sdk.SdkOpener;
import dev.codebook.sdk.SdkTree;
import dev.codebook.sdk.source.HostSystem;
import dev.codebook.sdk.source.SdkSources;
import java.nio.file.Path;
import java.util.List;

/** Opens the headers for benchmarks: the newest release in {@code -Dsdk.include}, else the first installed SDK. */
final class Releases {

    private Releases() {}

    static SdkTree open() throws ProblemException {
        var folder = System.getProperty("sdk.include", "");
        var here = Path.of("").toAbsolutePath();
        var sources = new SdkSources(HostSystem.current(), here, here, true);
        var sdks = folder.isEmpty() ? List.<String>of() : List.of(folder);
        var location = sources.locations(sdks, List.of()).get(0);
        return SdkOpener.open(location.path(), location.release());
    }
}
