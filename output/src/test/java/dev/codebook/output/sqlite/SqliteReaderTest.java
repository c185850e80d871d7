package dev.codebook.output.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Ledger;
import dev.codebook.model.ProblemException;
import dev.codebook.model.RowHistory;
import dev.codebook.model.merge.Merger;
import dev.codebook.output.Codebooks;
import dev.codebook.output.RandomReleases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SqliteReaderTest {

    private static final String REMEDY = "; generate the codebook again, or download it again";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("a codebook?.sqlite");
    }

    static List<Arguments> codebooks() throws ProblemException {
        var codebooks = new ArrayList<>(List.of(
                Arguments.of("small", Codebooks.small()),
                Arguments.of("empty", Codebooks.of()),
                Arguments.of("large", Codebooks.large(20, 500)),
                Arguments.of("contradictory", Codebooks.contradictory(1))));
        for (long seed = 0; seed < 20; seed++) {
            codebooks.add(Arguments.of("random " + seed, Codebooks.random(seed)));
            codebooks.add(Arguments.of("merged " + seed, Merger.merge(RandomReleases.snapshots(seed))));
        }
        return codebooks;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codebooks")
    void whatWasWrittenIsReadExceptLedgerAndEarlierVersions(String name, Codebook codebook) throws Exception {
        SqliteWriter.write(codebook, file);

        assertThat(SqliteReader.read(file, "x")).isEqualTo(lastDefinitions(codebook));
    }

    private static Codebook lastDefinitions(Codebook codebook) {
        var tables = codebook.tables().stream()
                .map(table -> new CodeTable(
                        table.id(),
                        table.title(),
                        table.header(),
                        table.links(),
                        table.codes().stream()
                                .map(code ->
                                        code.with(code.line(), new RowHistory(code.firstRelease(), code.lastRelease())))
                                .toList()))
                .toList();
        return new Codebook(codebook.releases(), tables, codebook.facilities(), Ledger.EMPTY, codebook.docs());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            PRAGMA application_id = 7                                          | expected a database of Codebook, found the application_id 7
            PRAGMA user_version = 2                                            | expected version 1 of the format, found the user_version 2
            UPDATE definition SET type = 99                                    | expected references to rows of the database, found one to no row
            DROP VIEW codes                                                    | expected a database of Codebook: [SQLITE_ERROR] SQL error or missing database (no such table: codes)
            UPDATE definition SET value = 1 << 32                              | codes.value: expected a value of up to 32 bits, found '4294967296'
            UPDATE definition SET value = 'many'                               | codes.value: expected a whole number, found 'many'
            UPDATE definition SET line = 1 << 40                               | codes.line: expected a whole number from 1 to 2147483647, found '1099511627776'
            PRAGMA ignore_check_constraints = ON; UPDATE definition SET scope = 'flag' | expected one of [CODE, CONSTANT], found 'flag'
            INSERT INTO releases VALUES (' ', 2, 'sdk', 1, 1)                  | expected the name of a release, found ' '
            UPDATE docs SET value = -1                                         | the value -1 of a page is not 0 to 4294967295
            UPDATE definition SET name = 'E_NOTIMPL', variant = 0 WHERE id > 1 | expected one definition of 'E_NOTIMPL' of the variant 0 in a release, found two
            """)
    void aDamagedDatabaseIsAnErrorThatSaysWhatWasExpected(String sql, String message) throws Exception {
        SqliteWriter.write(Codebooks.small(), file);
        Database.execute(file, "DROP INDEX definition_name");
        Database.execute(file, sql);

        assertThatThrownBy(() -> SqliteReader.read(file, "mine.sqlite"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("mine.sqlite: error: " + message + REMEDY);
    }

    @Test
    void aTruncatedDatabaseIsAnError() throws Exception {
        SqliteWriter.write(Codebooks.large(20, 50), file);
        var bytes = Files.readAllBytes(file);
        for (int size : new int[] {16, 100, 8192, bytes.length / 2, bytes.length - 8192}) {
            var part = folder.resolve(size + ".sqlite");
            Files.write(part, Arrays.copyOf(bytes, size));

            assertThatThrownBy(() -> SqliteReader.read(part, "mine.sqlite"))
                    .as("%d bytes", size)
                    .isInstanceOf(ProblemException.class)
                    .hasMessageStartingWith("mine.sqlite: error: expected a database of Codebook")
                    .hasMessageEndingWith(REMEDY);
        }
    }

    @Test
    void nothingIsWrittenNextToTheDatabase() throws Exception {
        SqliteWriter.write(Codebooks.small(), file);
        SqliteReader.read(file, "x");

        assertThat(folder)
                .isDirectoryContaining(path -> path.equals(file))
                .isDirectoryNotContaining(path -> !path.equals(file));
    }
}
