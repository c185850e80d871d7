package dev.codebook.maven.input;

import dev.codebook.sdk.source.Machine;
import dev.codebook.sdk.source.SdkSources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Readers on a machine that has nothing. */
public final class Readers {

    private Readers() {}

    /** One without headers of its own or programs, in which everything lies in a folder. */
    public static InputReader in(Path folder) {
        var machine = new Machine(folder, Map.of(), false, (command, place) -> {
            throw new IOException("not on this machine");
        });
        return new InputReader(new SdkSources(machine, folder, folder.resolve("cache"), true), folder);
    }
}
