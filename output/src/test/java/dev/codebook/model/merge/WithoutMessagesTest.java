package dev.codebook.model.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.ProblemException;
import dev.codebook.output.CodeBuilder;
import dev.codebook.output.Codebooks;
import dev.codebook.output.Formats;
import dev.codebook.output.RandomReleases;
import dev.codebook.output.sqlite.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WithoutMessagesTest {

    /** A word of a message that stands nowhere else. */
    private static final String WORD = "porcupine";

    private static final Formats FORMATS = new Formats("org.example.codes", false);

    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 60);
    }

    static Stream<String> formats() {
        return FORMATS.names().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void noWordOfAMessageIsInAnyFile(String format) throws Exception {
        var codebook = withHistory("The old " + WORD + " is gone.", "The new " + WORD + " is gone.");

        assertThat(String.join("", written(codebook, format, "with").values())).contains(WORD);

        assertThat(written(WithoutMessages.of(codebook), format, "without"))
                .isNotEmpty()
                .allSatisfy((file, content) -> assertThat(content).doesNotContain(WORD))
                .anySatisfy((file, content) -> assertThat(content).contains("E_X"));
    }

    /** So that nothing of a message is left in files that pack their texts either. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void everyFileIsAsOfHeadersWithoutAMessage(String format) throws Exception {
        var snapshots = RandomReleases.snapshots(3);
        var expected =
                Merger.merge(snapshots.stream().map(WithoutMessagesTest::bare).toList());

        var left = WithoutMessages.of(Merger.merge(snapshots));

        assertThat(written(left, format, "left")).isEqualTo(written(expected, format, "expected"));
    }

    @Test
    void theSearchFindsNamesOnly() throws Exception {
        var codebook = withHistory("An old one.", "The " + WORD + " is gone.");
        written(codebook, "sqlite", "with");
        written(WithoutMessages.of(codebook), "sqlite", "without");

        assertThat(matches("with", WORD)).containsExactly("E_X");
        assertThat(matches("without", WORD)).isEmpty();
        assertThat(matches("without", "E_X")).containsExactly("E_X");
    }

    @Test
    void aMessageThatHasChangedIsNoChange() throws Exception {
        var left = WithoutMessages.of(withHistory("old", "new"));

        assertThat(Codebooks.codes(left)).singleElement().satisfies(row -> {
            assertThat(row.message()).isNull();
            assertThat(row.history().versions()).isEmpty();
            assertThat(row.history().lines()).containsExactly(10, 20);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void beforeOrAfterMergingIsTheSame(int seed) throws Exception {
        var snapshots = RandomReleases.snapshots(seed);
        var expected =
                Merger.merge(snapshots.stream().map(WithoutMessagesTest::bare).toList());

        assertThat(WithoutMessages.of(Merger.merge(snapshots))).isEqualTo(expected);
    }

    /** Of one release, made by hand. */
    private static Codebook bare(Codebook snapshot) {
        var tables = snapshot.tables().stream()
                .map(table -> new CodeTable(
                        table.id(),
                        table.title(),
                        table.header(),
                        table.links(),
                        table.codes().stream().map(WithoutMessagesTest::bare).toList()))
                .toList();
        return new Codebook(snapshot.releases(), tables, snapshot.facilities(), snapshot.ledger());
    }

    private static Code bare(Code code) {
        return CodeBuilder.of(code).noMessage().build();
    }

    /** Two releases with one code, whose message has changed. */
    private static Codebook withHistory(String old, String now) throws ProblemException {
        var code = Codebooks.code("E_X", 0x80004005, CodeSpace.HRESULT);
        var before = Codebooks.of("10.0.1.0", code.message(old).line(10));
        var after = Codebooks.of("10.0.2.0", code.message(now).line(20));
        return Merger.merge(List.of(before, after));
    }

    private List<String> matches(String run, String word) throws Exception {
        return Database.query(
                folder.resolve(run).resolve("codebook.sqlite"),
                "SELECT name FROM search WHERE search MATCH '" + word + "'");
    }

    private Map<String, String> written(Codebook codebook, String format, String run) throws IOException {
        var output = folder.resolve(run);
        Formats.write(codebook, FORMATS.writers(List.of(format)), output);
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(output)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        output.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
