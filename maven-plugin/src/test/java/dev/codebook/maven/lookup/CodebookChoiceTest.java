package dev.codebook.maven.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.docs.Documentation;
import dev.codebook.lookup.Code;
import dev.codebook.lookup.Doc;
import dev.codebook.maven.generate.GenerateGoal;
import dev.codebook.maven.generate.GenerateRequest;
import dev.codebook.maven.input.Input;
import dev.codebook.maven.input.TestInput;
import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two releases in an Include folder; what a build wrote of the first one; what was published of both. */
class CodebookChoiceTest {

    private static final String OWN = "target/codebook/codebook.json";
    private static final List<Path> CLASS_PATH = List.of();

    @TempDir
    static Path folder;

    private final List<String> log = new ArrayList<>();
    private List<Documentation.Source> docs = List.of();

    @BeforeAll
    static void writeReleases() throws Exception {
        write("Include/10.0.1.0", 1);
        write("Include/10.0.2.0", 2);
        generate("10.0.1.0", "target/codebook");
        generate("all", "published");
        write("Lasting/10.0.1.0", 5);
        write("Lasting/10.0.2.0", 5);
        generate("Lasting", "all", "lasting");
    }

    @ParameterizedTest(name = "codebook {0}, sdk {1}, release {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            published/codebook.json | -       | -         | 10.0.1.0 10.0.2.0 | published/codebook.json
            published/codebook.json | -       | all       | 10.0.1.0 10.0.2.0 | published/codebook.json
            published/codebook.json | -       | 10.0.1.0  | 10.0.1.0          | published/codebook.json
            target/codebook/codebook.json,published/codebook.json | - | - | 10.0.1.0 10.0.2.0 | target/codebook/codebook.json, published/codebook.json
            target/codebook/codebook.json | Include | -   | 10.0.1.0 10.0.2.0 | target/codebook/codebook.json
            published/codebook.sqlite | -     | -         | 10.0.1.0 10.0.2.0 | published/codebook.sqlite
            published/codebook.sqlite | -     | 10.0.1.0  | 10.0.1.0          | published/codebook.sqlite
            target/codebook/codebook.json,published/codebook.sqlite | - | - | 10.0.1.0 10.0.2.0 | target/codebook/codebook.json, published/codebook.sqlite
            -                       | -       | -         | 10.0.1.0          | own
            -                       | -       | 10.0.1.0  | 10.0.1.0          | own
            -                       | Include | -         | 10.0.2.0          | cache
            -                       | Include | 10.0.1.0  | 10.0.1.0          | own
            -                       | Include/10.0.1.0 | - | 10.0.1.0         | cache
            -                       | Include | all       | 10.0.1.0 10.0.2.0 | cache
            """)
    void opensTheNamedCodebookElseTheProjectsElseThatOfHeaders(
            @Nullable String codebook, @Nullable String sdk, @Nullable String release, String releases, String place)
            throws Exception {
        var opened = open(words(codebook), words(sdk), words(release));

        assertThat(String.join(" ", opened.lookup().releases())).isEqualTo(releases);
        assertThat(opened.place()).matches(found -> switch (place) {
            case "own" -> found.equals(folder.resolve(OWN).toString());
            case "cache" -> Path.of(found).startsWith(folder.resolve("cache"));
            default -> found.equals(place);
        });
    }

    @ParameterizedTest(name = "sdk {0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Include | 3 | -
            -       | 1 | own: warning: out of date: a file that it was generated from has changed: run codebook:generate
            """)
    void readsNamedHeadersThatHaveChangedElseWarns(@Nullable String sdk, long value, @Nullable String warning)
            throws Exception {
        assertThat(open(List.of(), words(sdk), List.of("10.0.1.0")).warnings()).isEmpty();
        write("Include/10.0.1.0", 3);
        try {
            var opened = open(List.of(), words(sdk), List.of("10.0.1.0"));

            assertThat(opened.lookup().named("ERROR_X")).extracting(Code::bits).containsExactly(value);
            assertThat(opened.warnings())
                    .extracting(warned -> warned.replace(folder.resolve(OWN).toString(), "own"))
                    .isEqualTo(Stream.ofNullable(warning).toList());
        } finally {
            write("Include/10.0.1.0", 1);
        }
    }

    @Test
    void hasTheValuesOfTheNamedRelease() throws Exception {
        var opened = open(List.of("published/codebook.json"), List.of(), List.of("10.0.1.0"));

        assertThat(opened.lookup().named("ERROR_X")).extracting(Code::bits).containsExactly(1L);
    }

    @ParameterizedTest(name = "codebook {0}, sdk {1}")
    @CsvSource(
            nullValues = "-",
            value = {"published/codebook.json, -", "-, -", "-, Include"})
    void addsRemedies(@Nullable String codebook, @Nullable String sdk) throws Exception {
        Files.writeString(folder.resolve("remedies.yaml"), """
                - code: ERROR_X
                  cause: It is broken.
                  remedy: Mend it.
                """);
        docs = List.of(Documentation.Source.of("remedies.yaml"));

        var codes = open(words(codebook), words(sdk), List.of()).lookup().named("ERROR_X");
        assertThat(codes.get(0).docs()).extracting(Doc::remedy).contains("Mend it.");
    }

    @Test
    void readsHeadersAgainOnlyIfTheyHaveChanged() throws Exception {
        write("Changing/10.0.3.0", 3);
        var first = open(List.of(), List.of("Changing"), List.of());
        var second = open(List.of(), List.of("Changing"), List.of());
        write("Changing/10.0.3.0", 33);
        var third = open(List.of(), List.of("Changing"), List.of());

        assertThat(List.of(first, second, third))
                .extracting(opened -> opened.lookup().named("ERROR_X").get(0).bits())
                .containsExactly(3L, 3L, 33L);
        assertThat(log)
                .filteredOn(line -> line.startsWith("Reading"))
                .containsOnly(
                        "Reading the headers in " + folder.resolve("Changing/10.0.3.0") + "; their codebook is cached")
                .hasSize(2);
    }

    @ParameterizedTest(name = "the release {0}")
    @CsvSource({"10.0.1.0, true", "10.0.2.0, false", "all, false"})
    void warnsThatSqliteHasOnlyTheLastDefinition(String release, boolean warns) throws Exception {
        var opened = open(List.of("lasting/codebook.sqlite"), List.of(), List.of(release));

        assertThat(opened.warnings())
                .isEqualTo(
                        warns
                                ? List.of(
                                        "lasting/codebook.sqlite: warning: messages, types and places can be those of a"
                                                + " later release, because SQLite has only the last definition of a"
                                                + " code: name the codebook.json that was written with it")
                                : List.of());
    }

    @Test
    void refusesADatabaseThatIsNotACodebook() throws Exception {
        Files.writeString(folder.resolve("other.db"), "SQLite format 3\0");

        assertThatThrownBy(() -> open(List.of("other.db"), List.of(), List.of()))
                .isInstanceOf(ProblemException.class)
                .hasMessage("other.db: error: expected a database of Codebook: [SQLITE_NOTADB] File opened that is not"
                        + " a database file (file is not a database); generate the codebook again, or download it"
                        + " again");
    }

    @ParameterizedTest(name = "in {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            published/codebook.json | published/codebook.json | 10.0.1.0, 10.0.2.0
            -                       | own                     | 10.0.1.0
            """)
    void refusesAReleaseThatDoesNotExist(@Nullable String codebook, String place, String releases) {
        var where = place.equals("own") ? folder.resolve(OWN) : place;
        assertThatThrownBy(() -> open(words(codebook), List.of(), List.of("10.0.3.0")))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "codebook.release: error: no release 10.0.3.0 in " + where + ": expected one of " + releases);
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(","));
    }

    private CodebookChoice.Opened open(List<String> codebooks, List<String> sdks, List<String> releases)
            throws ProblemException, IOException {
        var cache = new CodebookCache(folder.resolve("cache"), log::add, discarded -> {});
        var own = new ProjectCodebook(folder.resolve(OWN), folder.resolve("state"), CLASS_PATH);
        return new CodebookChoice(input(codebooks, sdks, releases), docs, own, cache).open();
    }

    private static void write(String release, int value) throws IOException {
        var um = Files.createDirectories(folder.resolve(release).resolve("um"));
        Files.writeString(um.resolve("winerror.h"), "#define ERROR_X " + value + "L\n");
    }

    private static Input input(List<String> codebooks, List<String> sdks, List<String> releases) {
        return TestInput.of(folder, sdks, releases, codebooks, List.of("winerror.h"));
    }

    private static void generate(String release, String place) throws Exception {
        generate("Include", release, place);
    }

    private static void generate(String sdk, String release, String place) throws Exception {
        new GenerateGoal(discarded -> {}, CLASS_PATH)
                .run(new GenerateRequest(
                        input(List.of(), List.of(sdk), List.of(release)),
                        List.of(),
                        List.of("json", "sqlite", "java"),
                        "codes",
                        false,
                        true,
                        folder.resolve(place).toString(),
                        folder.resolve("state").toString()));
    }
}
