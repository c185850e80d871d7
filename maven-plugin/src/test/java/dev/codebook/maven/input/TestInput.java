package dev.codebook.maven.input;

import dev.codebook.model.Code.Scope;
import java.nio.file.Path;
import java.util.List;

/** Inputs in the folder of a test, offline and with the built-in catalogue. */
public final class TestInput {

    private TestInput() {}

    /** An input of codes. */
    public static Input of(
            Path folder, List<String> sdks, List<String> releases, List<String> codebooks, List<String> headers) {
        return of(folder, sdks, releases, codebooks, headers, Scope.CODE);
    }

    /** An input. */
    public static Input of(
            Path folder,
            List<String> sdks,
            List<String> releases,
            List<String> codebooks,
            List<String> headers,
            Scope scope) {
        var cache = folder.resolve("cache").toString();
        return new Input(sdks, releases, codebooks, headers, scope, null, folder.toString(), cache, true);
    }
}
