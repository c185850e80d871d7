package dev.codebook.maven.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.maven.generate.TestRequest;
import dev.codebook.maven.input.TestInput;
import dev.codebook.model.Code;
import dev.codebook.model.ProblemException;
import dev.codebook.output.diff.Difference;
import dev.codebook.output.diff.TextDifference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three releases in an Include folder, all of them in one codebook, and each in a separate codebook. */
class DiffGoalTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeReleases() throws Exception {
        for (int release = 1; release <= 3; release++) {
            var um = Files.createDirectories(folder.resolve("Include/10.0." + release + ".0/um"));
            Files.writeString(um.resolve("winerror.h"), "#define ERROR_X " + release + "L\n");
            generate("10.0." + release + ".0");
        }
        generate("all");
    }

    @ParameterizedTest(name = "from {0} to {1}, codebook {2}, sdk {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            10.0.1.0          | 10.0.3.0             | all.json |         | 10.0.1.0 1 -> 10.0.3.0 3
            10.0.3.0          | 10.0.1.0             | all.json |         | 10.0.3.0 3 -> 10.0.1.0 1
                              | 10.0.2.0             | all.json |         | 10.0.1.0 1 -> 10.0.2.0 2
                              |                      | all.json |         | 10.0.2.0 2 -> 10.0.3.0 3
            10.0.1.0.json     | 10.0.2.0.json        |          |         | 10.0.1.0 1 -> 10.0.2.0 2
            10.0.2.0.json     | all.json             |          |         | 10.0.2.0 2 -> 10.0.3.0 3
            10.0.1.0          | 10.0.2.0             |          | Include | 10.0.1.0 1 -> 10.0.2.0 2
            Include/10.0.1.0  | Include/10.0.2.0     |          |         | 10.0.1.0 1 -> 10.0.2.0 2
            Include/10.0.1.0  | Include              |          |         | 10.0.1.0 1 -> 10.0.3.0 3
            10.0.2.0          | Include/10.0.3.0     | all.json |         | 10.0.2.0 2 -> 10.0.3.0 3
            10.0.1.0.json     | 10.0.2.0             |          | Include | 10.0.1.0 1 -> 10.0.2.0 2
            """)
    void sidesAreReleasesCodebooksOrHeaders(
            @Nullable String from,
            @Nullable String to,
            @Nullable String codebook,
            @Nullable String sdk,
            String expected)
            throws Exception {
        var difference = run(from, to, codebook, sdk);

        assertThat(difference.changes())
                .singleElement()
                .satisfies(change -> assertThat(difference.before().name() + " " + value(change.before()) + " -> "
                                + difference.after().name() + " " + value(change.after()))
                        .isEqualTo(expected));
    }

    @ParameterizedTest(name = "from {0} to {1}, codebook {2}")
    @CsvSource(delimiter = '|', textBlock = """
                     |              |          | codebook.to: error: missing: name a codebook or a source of headers, or a release, with a codebook in -Dcodebook.codebook
                     | all.json     |          | codebook.from: error: missing: name a codebook or a source of headers, or a release, with a codebook in -Dcodebook.codebook
                     | 10.0.1.0     | all.json | codebook.from: error: missing: the codebook has no release before 10.0.1.0, only 10.0.1.0, 10.0.2.0, 10.0.3.0
            10.0.9.0 |              | all.json | codebook.from: error: no release 10.0.9.0 in the codebook: expected one of 10.0.1.0, 10.0.2.0, 10.0.3.0
            a.sqlite | all.json     |          | a.sqlite: error: expected a codebook.json, found a SQLite database, which does not contain everything that merging needs: name the codebook.json that was written with it
            10.0.1.0 | 10.0.2.0     | a.sqlite | a.sqlite: error: expected a codebook.json, found a SQLite database, which does not contain everything that merging needs: name the codebook.json that was written with it
            no.json  | all.json     |          | no.json: error: no such file: expected a codebook.json
            """)
    void aSideThatIsMissingOrSqliteIsReported(
            @Nullable String from, @Nullable String to, @Nullable String codebook, String message) throws Exception {
        Files.writeString(folder.resolve("a.sqlite"), "SQLite format 3\0");

        assertThatThrownBy(() -> run(from, to, codebook, null))
                .isInstanceOf(ProblemException.class)
                .hasMessage(message);
    }

    @Test
    void aCodebookWithoutReleases() throws IOException {
        Files.writeString(folder.resolve("empty.json"), "{\"releases\": []}");

        assertThatThrownBy(() -> run("empty.json", "all.json", null, null))
                .hasMessage("empty.json: error: contains no release: expected a codebook with at least one");
    }

    private Difference run(@Nullable String from, @Nullable String to, @Nullable String codebook, @Nullable String sdk)
            throws ProblemException {
        var input = TestInput.of(folder, list(sdk), List.of(), list(codebook), List.of());
        return DiffGoal.run(new DiffRequest(from, to, input, new TextDifference(), null, false));
    }

    private static List<String> list(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static @Nullable Long value(@Nullable Code code) {
        return code == null ? null : Long.valueOf(code.value().bits());
    }

    private void generate(String releases) throws Exception {
        var output = folder.resolve("out");
        var input = TestInput.of(folder, List.of("Include"), List.of(releases), List.of(), List.of());
        TestRequest.generate(TestRequest.of(input, List.of("json"), output));
        Files.move(output.resolve("codebook.json"), folder.resolve(releases + ".json"));
    }
}
