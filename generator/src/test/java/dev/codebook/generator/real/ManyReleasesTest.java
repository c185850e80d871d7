package dev.codebook.generator.real;

import static dev.codebook.generator.real.RealHeaders.MINGW;
import static dev.codebook.generator.real.RealHeaders.MINGW_13;
import static dev.codebook.generator.real.RealHeaders.SDK_10240;
import static dev.codebook.generator.real.RealHeaders.SDK_14393;
import static dev.codebook.generator.real.RealHeaders.SDK_16299;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Change;
import dev.codebook.model.Changes;
import dev.codebook.model.Code;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.RowHistory;
import dev.codebook.model.merge.Merger;
import dev.codebook.output.Formats;
import dev.codebook.output.json.JsonReader;
import dev.codebook.output.json.JsonWriter;
import dev.codebook.output.sqlite.SqliteReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Real releases in one codebook, against what SQL finds in a database of each. */
@DisplayName("many releases")
class ManyReleasesTest {

    @TempDir
    Path folder;

    static Stream<Arguments> releases() {
        return Stream.of(
                family("the SDK", ManyReleasesTest::ofTheFolder),
                family("mingw-w64", () -> snapshots(List.of(MINGW, MINGW_13))));
    }

    /** What the headers give is asked for by the test, which may end there, saying why it does not run. */
    private static Arguments family(String name, Supplier<List<Codebook>> snapshots) {
        return Arguments.of(name, snapshots);
    }

    /** In order: their builds have five digits each. */
    private static List<Codebook> ofTheFolder() {
        try {
            var snapshots = RealHeaders.releases()
                    .map(release -> RealHeaders.codesOf(release).codebook())
                    .toList();
            RealHeaders.runOnlyIf(snapshots.size() > 2, "not three releases in -Dsdk.include");
            return snapshots;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void firstAndLastReleasesAndChangesAreThoseThatSqlFinds(String family, Supplier<List<Codebook>> releases)
            throws Exception {
        var snapshots = releases.get();
        var merged = Merger.merge(snapshots);
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + write(merged, "merged"))) {
            attach(database, snapshots);

            assertThat(rows(database, """
                            SELECT table_id, name, variant, value, first.ordinal, last.ordinal
                            FROM codes
                            JOIN releases AS first ON first.release = first_release
                            JOIN releases AS last ON last.release = last_release
                            ORDER BY table_id, name, variant, value, 5""")).containsExactlyElementsOf(rows(database, script("rows.sql")));
            for (int i = 2; i <= snapshots.size(); i++) {
                var expected = rows(database, script("changes.sql").replace("?1", Integer.toString(i)));
                assertThat(expected).isNotEmpty();
                assertThat(rows(database, """
                                SELECT kind, table_id, name, variant, old_header, new_header, old_value, new_value, old_message,
                                  new_message
                                FROM changes WHERE release = '%s' ORDER BY kind, table_id, name, variant""".formatted(
                                        merged.releases().get(i - 1).name())))
                        .containsExactlyElementsOf(expected);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void aStoredSnapshotIsAsGoodAsItsHeaders(String family, Supplier<List<Codebook>> releases) throws Exception {
        var snapshots = releases.get();
        var oldestAndNewest = Merger.merge(List.of(snapshots.get(snapshots.size() - 1), snapshots.get(0)));

        var inSteps = new ArrayList<>(snapshots.subList(1, snapshots.size() - 1));
        inSteps.add(stored(oldestAndNewest));

        assertThat(json(Merger.merge(inSteps))).isEqualTo(json(Merger.merge(snapshots)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void aDatabaseHasTheLastDefinitionOfEachRow(String family, Supplier<List<Codebook>> releases) throws Exception {
        var merged = Merger.merge(releases.get());

        var read = SqliteReader.read(write(merged, "database"), "database");

        assertThat(read.releases()).isEqualTo(merged.releases());
        assertThat(read.facilities()).isEqualTo(merged.facilities());
        assertThat(read.tables())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("codes")
                .isEqualTo(merged.tables());
        for (var table : merged.tables()) {
            assertThat(codes(read, table.id()))
                    .isEqualTo(table.codes().stream()
                            .map(code ->
                                    code.with(code.line(), new RowHistory(code.firstRelease(), code.lastRelease())))
                            .toList());
        }
    }

    /** cfgmgr2err.h is in 10.0.10240.0 and 10.0.16299.0 and not between. */
    @Test
    void aHeaderThatGoesAndComesBack() throws Exception {
        var merged = Merger.merge(snapshots(List.of(SDK_10240, SDK_14393, SDK_16299)));

        var spans = new TreeSet<String>();
        for (var code : codes(merged, "cfgmgr2err")) {
            spans.add(code.firstRelease() + " " + code.lastRelease());
        }

        assertThat(spans).containsExactly("10.0.10240.0 10.0.10240.0", "10.0.16299.0 10.0.16299.0");
    }

    /** Counted by comparing the names behind #define in the two files. */
    @Test
    void mingwsErrorsGrowAndLoseOne() throws Exception {
        var merged = Merger.merge(List.of(
                MINGW.constants("winerror.h").codebook(),
                MINGW_13.constants("winerror.h").codebook()));
        RealHeaders.runOnlyIf(
                merged.releases().get(0).name().equals("mingw-w64-10.0.0"), "mingw-w64 is not 10.0.0 here");

        var changes = Changes.of(merged);

        assertThat(changes)
                .filteredOn(change -> change.kind() == Change.Kind.ADDED)
                .extracting(Change::name)
                .doesNotHaveDuplicates()
                .hasSize(1165);
        assertThat(changes)
                .filteredOn(change -> change.kind() != Change.Kind.ADDED)
                .extracting(change -> change.kind() + " " + change.name())
                .containsExactly("REMOVED TBS_SUCCESS");
    }

    private static List<Codebook> snapshots(List<RealHeaders> releases) {
        return releases.stream().map(release -> release.codes().codebook()).toList();
    }

    private static List<Code> codes(Codebook codebook, String table) {
        return codebook.tables().stream()
                .filter(each -> each.id().equals(table))
                .map(CodeTable::codes)
                .findFirst()
                .orElseThrow();
    }

    private Path write(Codebook codebook, String name) throws Exception {
        Formats.write(codebook, new Formats("codes", false).writers(List.of("sqlite")), folder.resolve(name));
        return folder.resolve(name).resolve("codebook.sqlite");
    }

    /** The table every has the rows of all snapshots, with the place of each, from 1. */
    private void attach(Connection database, List<Codebook> snapshots) throws Exception {
        try (var statement = database.createStatement()) {
            for (int i = 1; i <= snapshots.size(); i++) {
                // One after the other: SQLite attaches ten databases at most.
                statement.execute("ATTACH '" + write(snapshots.get(i - 1), "snapshot" + i) + "' AS snapshot");
                statement.execute((i == 1 ? "CREATE TEMPORARY TABLE every AS " : "INSERT INTO every ") + "SELECT " + i
                        + " AS o, * FROM snapshot.codes");
                statement.execute("DETACH snapshot");
            }
            // A table with a folder in front of its id in one release has it in all releases of the codebook.
            statement.execute("ALTER TABLE every ADD COLUMN folder TEXT");
            statement.execute(
                    "UPDATE every SET folder = lower(replace(rtrim(header, replace(header, '/', '')), '/', '-'))");
            statement.execute("""
                    UPDATE every SET table_id = folder || table_id WHERE table_id IN (
                      SELECT substr(table_id, length(folder) + 1) FROM every
                      WHERE folder <> '' AND substr(table_id, 1, length(folder)) = folder)""");
            statement.execute("CREATE INDEX temp.every_name ON every (o, table_id, name, variant)");
        }
    }

    private static List<String> rows(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(result.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
            return rows;
        }
    }

    private static String script(String name) throws Exception {
        try (var in = Objects.requireNonNull(ManyReleasesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Codebook stored(Codebook codebook) throws Exception {
        return JsonReader.read(new ByteArrayInputStream(json(codebook).getBytes(StandardCharsets.UTF_8)), "stored");
    }

    private static String json(Codebook codebook) throws Exception {
        var out = new ByteArrayOutputStream();
        JsonWriter.write(codebook, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
