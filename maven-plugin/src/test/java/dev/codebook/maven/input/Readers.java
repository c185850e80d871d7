package dev.codebook.maven.input;

import dev.codebook.sdk.source.HostSystem;
import dev.codebook.sdk.source.SdkSources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Readers on a machine that has nothing. */
public final class Readers {

    private Readers() {}

    /** One without headers of its own or programs, in which everything lies in a folder. */
    public static InputReader in(Path folder) {
        var host = new HostSystem(folder, Map.of(), false, (command, place) -> {
            throw new IOException("not installed");
        });
        return new InputReader(new SdkSources(host, folder, folder.resolve("cache"), true), folder);
    }
}
