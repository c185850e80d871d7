package dev.codebook.output.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.Codebook;
import dev.codebook.model.Conflict;
import dev.codebook.model.ContentHash;
import dev.codebook.model.Doc;
import dev.codebook.model.Value;
import dev.codebook.model.merge.Merger;
import dev.codebook.output.CodeBuilder;
import dev.codebook.output.Codebooks;
import dev.codebook.output.file.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("a codebook?.sqlite");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            codes      | name value hex signed width is_signed type space table_id header line expression severity facility facility_name code message message_style variant live target condition alias_of scope first_release last_release message_id customer nt reserved
            releases   | release ordinal family header_count code_count
            facilities | release space facility name header
            ledger     | release header kind count
            unresolved | release header line name reason detail
            conflicts  | release name table_id header line value hex
            tables     | table_id title header links
            ranges     | first last owner header space
            unclaimed  | release header line name hex
            docs       | table_id name value title text remedy url match release id
            changes    | release kind table_id name variant old_header new_header old_value new_value old_message new_message
            """)
    void theStableInterfaceHasExactlyTheseColumns(String view, String columns) throws Exception {
        SqliteWriter.write(Codebooks.small(), file);

        assertThat(query("SELECT name FROM pragma_table_info('" + view + "') ORDER BY cid"))
                .containsExactly(columns.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            RESOURCEMGR_E_RESOURCEALREADYOWNED | 2248146979,0x86000023,-2046820317,HRESULT,cfgmgr2err,um/cfgmgr2err.h,error,1536,FACILITY_CFGMGR,35,0,1,null,code
            ERROR_ACCESS_DENIED                | 5,0x00000005,5,WIN32,winerror,shared/winerror.h,null,null,null,5,0,1,null,code
            FACILITY_WIN32                     | 7,0x00000007,7,null,winerror,shared/winerror.h,null,null,null,null,0,1,null,constant
            E_NOTIMPL                          | 2147483649,0x80000001,-2147483647,HRESULT,winerror,shared/winerror.h,error,0,null,1,1,0,!(defined(_WIN32) && !defined(_MAC)),code
            """)
    void theViewSaysWhatTheHeaderSays(String name, String row) throws Exception {
        SqliteWriter.write(Codebooks.small(), file);

        assertThat(query("""
                SELECT value, hex, signed, space, table_id, header, severity, facility, facility_name, code, variant, live, condition, scope
                FROM codes WHERE name = '%s' ORDER BY variant DESC""".formatted(name))).first().isEqualTo(row);
    }

    @ParameterizedTest(name = "0x{0} of {1} bits")
    @CsvSource(delimiter = '|', textBlock = """
            FFFFFFFFFFFFFFFF | 64 | -1,0xFFFFFFFFFFFFFFFF,-1
            123456789ABCDEF0 | 64 | 1311768467463790320,0x123456789ABCDEF0,1311768467463790320
            FFFFFFFF         | 32 | 4294967295,0xFFFFFFFF,-1
            8000             | 16 | 32768,0x8000,-32768
            7F               | 8  | 127,0x7F,127
            """)
    void valuesAreReadBothWays(String bits, int width, String row) throws Exception {
        var value = new Value(Long.parseUnsignedLong(bits, 16), width, false);
        SqliteWriter.write(Codebooks.of(Codebooks.table("t", "um/t.h", new CodeBuilder("X", value).build())), file);

        assertThat(query("SELECT value, hex, signed FROM codes")).containsExactly(row);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyRowIsThereWithItsTextsAndNoReferenceDangles(long seed) throws Exception {
        var codebook = Codebooks.random(seed);
        SqliteWriter.write(codebook, file);

        assertThat(query("SELECT * FROM pragma_foreign_key_check")).isEmpty();
        assertThat(query("PRAGMA integrity_check")).containsExactly("ok");
        execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
        assertThat(query("SELECT name, variant, signed, message, condition, alias_of, last_release FROM codes"))
                .containsExactlyInAnyOrderElementsOf(
                        Codebooks.codes(codebook).stream().map(SqliteTest::row).toList());
        assertThat(query("SELECT count(*) FROM facilities"))
                .containsExactly(String.valueOf(codebook.facilities().size()));
        assertThat(query("SELECT release, header, sum(count) FROM ledger GROUP BY release, header"))
                .containsExactlyInAnyOrderElementsOf(codebook.ledger().accounts().stream()
                        .map(account -> account.release() + "," + account.header() + "," + account.definitions())
                        .toList());
        assertThat(query("SELECT release, header, line, name, reason, detail FROM unresolved"))
                .containsExactlyElementsOf(codebook.ledger().unresolved().stream()
                        .map(each -> each.release() + "," + each.header() + "," + each.line() + "," + each.name() + ","
                                + each.reason().word() + "," + each.detail())
                        .toList());
        assertThat(query("SELECT * FROM unclaimed"))
                .containsExactlyElementsOf(codebook.ledger().unclaimed().stream()
                        .map(each -> each.release() + "," + each.header() + "," + each.line() + "," + each.name() + ","
                                + each.value().hex())
                        .toList());
        assertThat(query("SELECT table_id, name, value, title, text, remedy, url, match, release FROM docs"))
                .containsExactlyElementsOf(
                        codebook.docs().stream().map(SqliteTest::row).toList());
        assertThat(query("SELECT table_id, title, header, coalesce(links, '') FROM tables"))
                .containsExactlyElementsOf(codebook.tables().stream()
                        .map(table -> table.id() + "," + table.title() + "," + table.header() + ","
                                + String.join("\n", table.links()))
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theViewTakesNumbersApartAsTheModelDoes(long seed) throws Exception {
        var codebook = Codebooks.random(seed);
        SqliteWriter.write(codebook, file);

        assertThat(
                        query(
                                "SELECT name, space, severity, customer, nt, coalesce(reserved, 0), facility, code, message_id FROM codes"))
                .containsExactlyInAnyOrderElementsOf(Codebooks.codes(codebook).stream()
                        .map(SqliteTest::parts)
                        .toList());
    }

    private static String parts(Code code) {
        var fields = code.fields();
        var parts = fields == null
                ? "null,null,null,0,null"
                : fields.severity().word() + "," + bit(fields.customer()) + "," + bit(fields.nt()) + ","
                        + bit(fields.reserved()) + "," + fields.facility();
        return code.name() + "," + code.space() + "," + parts + "," + code.codeNumber() + ","
                + (code.message() == null ? null : code.message().id());
    }

    private static int bit(boolean set) {
        return set ? 1 : 0;
    }

    private static String row(Doc doc) {
        return doc.tableId() + "," + doc.name() + "," + doc.value() + "," + doc.title() + "," + doc.text() + ","
                + doc.remedy() + "," + doc.url() + "," + doc.match().word() + "," + doc.release();
    }

    @Test
    void theLedgerHasARowForEachKindAndAlwaysOneForConstants() throws Exception {
        SqliteWriter.write(Codebooks.small(), file);

        assertThat(query("SELECT header, kind, count FROM ledger ORDER BY header, kind"))
                .containsExactly(
                        "shared/winerror.h,constant,5",
                        "shared/winerror.h,function-like macro,20",
                        "shared/winerror.h,unresolved,1",
                        "um/cfgmgr2err.h,constant,1",
                        "um/cfgmgr2err.h,empty,1",
                        "um/windows.h,constant,0");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theViewOfConflictsIsTheConflictsOfTheModel(long seed) throws Exception {
        var codebook = Codebooks.contradictory(seed);
        SqliteWriter.write(codebook, file);

        var conflicts = Conflict.of(codebook);

        assertThat(conflicts).isNotEmpty();
        assertThat(query("SELECT release, name, header, line, hex FROM conflicts"))
                .containsExactlyInAnyOrderElementsOf(conflicts.stream()
                        .flatMap(conflict -> conflict.definitions().stream()
                                .map(code -> conflict.release() + "," + conflict.name() + "," + code.header() + ","
                                        + code.line() + "," + code.value().hex()))
                        .toList());
    }

    @Test
    void theTableOfChangesHasBothSidesOfEach() throws Exception {
        var before =
                Codebooks.of("10.0.9", Codebooks.code("E_X", 1, null).message("old"), Codebooks.code("E_Y", 5, null));
        var after = Codebooks.of("10.0.10", Codebooks.code("E_X", -2, null));
        SqliteWriter.write(Merger.merge(List.of(after, before)), file);

        assertThat(query("SELECT * FROM changes"))
                .containsExactly(
                        "10.0.10,value,t,E_X,0,um/t.h,um/t.h,1,4294967294,old,null",
                        "10.0.10,message,t,E_X,0,um/t.h,um/t.h,1,4294967294,old,null",
                        "10.0.10,removed,t,E_Y,0,um/t.h,null,5,null,null,null");
    }

    private static String row(Code code) {
        return code.name() + "," + code.variant() + "," + code.value().signed() + ","
                + (code.message() == null ? null : code.message().text()) + "," + code.condition() + ","
                + code.aliasOf() + "," + code.lastRelease();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            value = 5          | SEARCH definition USING INDEX definition_value (value=?)
            name = 'E_NOTIMPL' | SEARCH definition USING INDEX definition_name (name=?)
            """)
    void lookupsThroughTheViewUseAnIndex(String condition, String plan) throws Exception {
        SqliteWriter.write(Codebooks.small(), file);

        var steps = Database.query(file, "EXPLAIN QUERY PLAN SELECT * FROM codes WHERE " + condition);

        assertThat(steps).anyMatch(step -> step.endsWith(plan)).noneMatch(step -> step.contains("SCAN"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a type of no width      | UPDATE type SET width = 31
            a type of odd sign      | UPDATE type SET is_signed = 2
            an unknown space        | PRAGMA foreign_keys = ON; UPDATE definition SET space = 99
            a layout of its own     | UPDATE space SET layout = 'POSIX'
            an id without a message | UPDATE definition SET message_id = 'E_X' WHERE message IS NULL
            an unclaimed without digits | UPDATE unclaimed SET hex = '7'
            a match that is none    | UPDATE docs SET match = 'maybe'
            an unknown scope        | UPDATE definition SET scope = 'flag'
            line 0                  | UPDATE definition SET line = 0
            a style without message | UPDATE definition SET message = NULL WHERE message IS NOT NULL
            half live               | UPDATE place SET live = 2
            an unknown change       | INSERT INTO changes (release, kind, table_id, name, variant) VALUES ('1', 'bent', 't', 'n', 0)
            a facility of 13 bits   | UPDATE facility SET number = 4096
            an unknown kind         | UPDATE ledger SET kind = 'odd' WHERE kind = 'empty'
            a reason that is none   | UPDATE unresolved SET reason = 'constant'
            an account twice        | UPDATE ledger SET header = 'um/windows.h' WHERE kind = 'constant'
            a row twice             | INSERT INTO definition SELECT id + 1000, code_table, name, variant, value, type, space, scope, place, line, first_release, last_release, expression, facility_name, alias_of, message_style, message, message_id FROM definition
            """)
    void theTablesRefuse(String what, String sql) throws Exception {
        SqliteWriter.write(Codebooks.small(), file);

        assertThatThrownBy(() -> execute(sql)).isInstanceOf(SQLException.class).hasMessageContaining("CONSTRAINT");
    }

    @Test
    void fullTextFindsWordsOfNamesAndOfMessages() throws Exception {
        SqliteWriter.write(Codebooks.small(), file);

        assertThat(query("SELECT name FROM search WHERE search MATCH 'resource' ORDER BY rank"))
                .containsExactly("RESOURCEMGR_E_RESOURCEALREADYOWNED");
        assertThat(query("SELECT name FROM search WHERE search MATCH 'denied' ORDER BY rowid"))
                .containsExactly("ERROR_ACCESS_DENIED", "E_ACCESSDENIED");
        assertThat(query("SELECT name FROM search WHERE search MATCH 'access denied' ORDER BY rank"))
                .containsExactly("ERROR_ACCESS_DENIED", "E_ACCESSDENIED");
    }

    @Test
    void fullTextFindsWhatPagesSay() throws Exception {
        SqliteWriter.write(Codebooks.small(), file);
        execute("INSERT INTO docs_search (docs_search, rank) VALUES ('integrity-check', 1)");

        assertThat(query("SELECT docs.name, docs.remedy FROM docs_search JOIN docs ON docs.id = docs_search.rowid"
                        + " WHERE docs_search MATCH 'lacks right'"))
                .containsExactly("E_ACCESSDENIED,Ask for it.");
    }

    @Test
    void wordsOfNamesRankBeforeWordsOfMessages() throws Exception {
        SqliteWriter.write(
                Codebooks.of(Codebooks.table(
                        "t",
                        "um/t.h",
                        Codebooks.code("A_MESSAGE", 1, CodeSpace.WIN32)
                                .message("Gate, gate, gate.")
                                .build(),
                        Codebooks.code("Z_LONG_NAME_OF_THE_GATE_THAT_IS_CLOSED", 2, CodeSpace.WIN32)
                                .message("It is closed.")
                                .build())),
                file);

        assertThat(query("SELECT name FROM search WHERE search MATCH 'gate' ORDER BY rank"))
                .containsExactly("Z_LONG_NAME_OF_THE_GATE_THAT_IS_CLOSED", "A_MESSAGE");
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        SqliteWriter.write(Codebooks.small(), file);

        assertThat(query("PRAGMA application_id")).containsExactly("1128546891");
        assertThat(query("PRAGMA user_version")).containsExactly("1");
        assertThat(query("SELECT sha256 FROM content")).containsExactly(ContentHash.of(Codebooks.small()));
        assertThat(query("SELECT release, ordinal, family, header_count, code_count FROM releases"))
                .containsExactly("10.0.16299.0,1,sdk,2298,4");
    }

    @Test
    void theSameCodebookGivesTheSameBytes() throws Exception {
        var again = folder.resolve("again.sqlite");
        var large = Codebooks.large(20, 500);
        SqliteWriter.write(large, file);
        SqliteWriter.write(
                new Codebook(
                        large.releases(), reversed(large.tables()), large.facilities(), large.ledger(), large.docs()),
                again);

        assertThat(Files.mismatch(file, again)).isEqualTo(-1);
    }

    @Test
    void itsPartsWriteTheSameInAnyOrder() throws Exception {
        SqliteWriter.write(Codebooks.small(), file);

        for (boolean isReversed : List.of(false, true)) {
            OutputFolder.write(folder.resolve("parts"), output -> {
                var parts = new SqliteWriter().parts(Codebooks.small(), output);
                for (var part : isReversed ? reversed(parts) : parts) {
                    part.write();
                }
            });
            assertThat(folder.resolve("parts/codebook.sqlite")).hasSameBinaryContentAs(file);
        }
    }

    private static <T> List<T> reversed(List<T> list) {
        var reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    @Test
    void theSqlite3ProgramOpensIt() throws Exception {
        SqliteWriter.write(Codebooks.small(), file);

        assertThat(Database.sqlite3(file, "SELECT hex, message FROM codes WHERE value = 5"))
                .isEqualTo("0x00000005|Access is denied.\n");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theSqlite3ProgramFindsItSound(long seed) throws Exception {
        SqliteWriter.write(Codebooks.random(seed), file);

        assertThat(Database.sqlite3(file, "PRAGMA integrity_check; PRAGMA foreign_key_check; PRAGMA user_version"))
                .isEqualTo("ok\n1\n");
    }

    @Test
    void aFileThatCannotBeWrittenIsAnError() {
        assertThatThrownBy(() -> SqliteWriter.write(Codebooks.small(), folder.resolve("missing/x.sqlite")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("codebook.sqlite: error: ");
    }

    @Test
    void aNativeLibraryThatCannotBeLoadedIsAnErrorThatSaysWhatToDo() {
        assertThat(SqliteWriter.explain(new SQLException(
                        "Error opening connection", new UnsatisfiedLinkError("failed to map segment"))))
                .isEqualTo(
                        "SQLite's native library cannot be loaded (failed to map segment); expected a temporary folder"
                                + " that programs can be run from: name one with -Dorg.sqlite.tmpdir=<folder>");
    }

    private List<String> query(String sql) throws SQLException {
        return Database.query(file, sql);
    }

    private void execute(String sql) throws SQLException {
        Database.execute(file, sql);
    }
}
