package dev.codebook.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.codebook.model.Code;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Facility;
import dev.codebook.model.Ledger;
import dev.codebook.model.Release;
import dev.codebook.model.Value;
import dev.codebook.model.merge.Merger;
import dev.codebook.output.CodeBuilder;
import dev.codebook.output.Codebooks;
import dev.codebook.output.RandomReleases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static final Schema SCHEMA = schema();

    @Test
    void aCodeIsALineAndBelowItWhereItStands() throws Exception {
        assertThat(write(Codebooks.small())).isEqualTo("""
                {
                  "$schema": "codebook.schema.json",
                  "version": 1,
                  "releases": [
                    {"release": "10.0.16299.0", "ordinal": 1, "family": "sdk", "headerCount": 2298, "codeCount": 4}
                  ],
                  "facilities": [
                    {"space": "HRESULT", "facility": 7, "name": "FACILITY_WIN32", "header": "shared/winerror.h"},
                    {"space": "HRESULT", "facility": 1536, "name": "FACILITY_ANY", "header": "um/any.h"},
                    {"space": "HRESULT", "facility": 1536, "name": "FACILITY_CFGMGR", "header": "um/cfgmgr2err.h"}
                  ],
                  "tables": [
                    {
                      "tableId": "cfgmgr2err",
                      "title": "Codes of um/cfgmgr2err.h",
                      "header": "um/cfgmgr2err.h",
                      "codes": [
                        {"name": "RESOURCEMGR_E_RESOURCEALREADYOWNED", "hex": "0x86000023", "value": 2248146979, "signed": -2046820317, "type": "HRESULT", "space": "HRESULT", "header": "um/cfgmgr2err.h", "expression": "((HRESULT)0x80004005L)", "severity": "error", "facility": 1536, "facilityNames": ["FACILITY_CFGMGR", "FACILITY_ANY"], "code": 35, "message": "A resource is owned already.\\n\\nFree it first.", "messageStyle": "message-id", "target": "um-x64",
                          "line": 1}
                      ]
                    },
                    {
                      "tableId": "winerror",
                      "title": "Codes of shared/winerror.h",
                      "header": "shared/winerror.h",
                      "codes": [
                        {"name": "ERROR_ACCESS_DENIED", "hex": "0x00000005", "value": 5, "signed": 5, "type": "HRESULT", "space": "WIN32", "header": "shared/winerror.h", "expression": "((HRESULT)0x80004005L)", "code": 5, "message": "Access is denied.", "messageStyle": "message-id", "target": "um-x64",
                          "line": 1},
                        {"name": "E_ACCESSDENIED", "hex": "0x80070005", "value": 2147942405, "signed": -2147024891, "type": "HRESULT", "space": "HRESULT", "header": "shared/winerror.h", "expression": "((HRESULT)0x80004005L)", "severity": "error", "facility": 7, "facilityNames": ["FACILITY_WIN32"], "code": 5, "message": "General access denied error", "messageStyle": "message-id", "target": "um-x64",
                          "line": 1},
                        {"name": "E_NOTIMPL", "hex": "0x80004001", "value": 2147500033, "signed": -2147467263, "type": "HRESULT", "space": "HRESULT", "header": "shared/winerror.h", "expression": "((HRESULT)0x80004005L)", "severity": "error", "facility": 0, "code": 16385, "target": "um-x64",
                          "line": 1},
                        {"name": "E_NOTIMPL", "hex": "0x80000001", "value": 2147483649, "signed": -2147483647, "type": "HRESULT", "space": "HRESULT", "header": "shared/winerror.h", "expression": "((HRESULT)0x80004005L)", "severity": "error", "facility": 0, "code": 1, "variant": 1, "live": false, "target": "um-x64", "condition": "!(defined(_WIN32) && !defined(_MAC))",
                          "line": 1},
                        {"name": "FACILITY_WIN32", "hex": "0x00000007", "value": 7, "signed": 7, "type": "HRESULT", "header": "shared/winerror.h", "expression": "((HRESULT)0x80004005L)", "target": "um-x64", "scope": "constant",
                          "line": 1}
                      ]
                    }
                  ],
                  "docs": [
                    {"tableId": "winerror", "name": "E_ACCESSDENIED", "value": 2147942405, "title": "Common codes", "text": "The caller lacks a right.", "remedy": "Ask for it.", "url": "https://example.org/codes", "match": "exact"}
                  ],
                  "changes": [],
                  "ledger": [
                    {"release": "10.0.16299.0", "header": "shared/winerror.h", "counts": {"constant": 5, "function-like macro": 20, "unresolved": 1}},
                    {"release": "10.0.16299.0", "header": "um/cfgmgr2err.h", "counts": {"constant": 1, "empty": 1}},
                    {"release": "10.0.16299.0", "header": "um/windows.h", "counts": {"constant": 0}}
                  ],
                  "unresolved": [
                    {"release": "10.0.16299.0", "header": "shared/winerror.h", "line": 12, "name": "E_LOST", "reason": "unresolved", "detail": "E_NOWHERE"}
                  ],
                  "unclaimed": [
                    {"header": "shared/winerror.h", "name": "FACILITY_WIN32", "hex": "0x00000007",
                      "line": 14}
                  ],
                  "conflicts": []
                }
                """);
    }

    @ParameterizedTest(name = "0x{0} of {1} bits")
    @CsvSource({
        "FFFFFFFFFFFFFFFF, 64, '\"value\": \"18446744073709551615\", \"signed\": \"-1\", \"width\": 64'",
        "80000000,         32, '\"value\": 2147483648, \"signed\": -2147483648, \"type\"'",
        "FFFF,             16, '\"value\": 65535, \"signed\": -1, \"width\": 16'",
        "80,               8,  '\"value\": 128, \"signed\": -128, \"width\": 8'",
    })
    void valuesAreReadBothWays(String bits, int width, String expected) throws Exception {
        var value = new Value(Long.parseUnsignedLong(bits, 16), width, true);
        var codebook = Codebooks.of(Codebooks.table("t", "um/t.h", new CodeBuilder("X", value).build()));

        assertThat(write(codebook)).contains(expected);
        assertThat(read(write(codebook))).isEqualTo(codebook);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void readingWhatWasWrittenGivesTheSameCodebookAndTheSchemaHolds(long seed) throws Exception {
        var codebook = Codebooks.random(seed);
        var json = write(codebook);

        assertThat(read(json)).isEqualTo(codebook);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).doesNotContain("\r").endsWith("}\n");
    }

    @Test
    void anotherReleaseWithEveryLineMovedDiffersInItsNameAndInLineNumbersOnly() throws Exception {
        var here = Codebooks.small();
        var moved = here.tables().stream()
                .map(table -> new CodeTable(
                        table.id(),
                        table.title(),
                        table.header(),
                        table.links(),
                        table.codes().stream().map(JsonTest::next).toList()))
                .toList();
        var facilities = here.facilities().stream()
                .map(each -> new Facility(NEXT.name(), each.space(), each.number(), each.name(), each.header()))
                .toList();

        var before = write(new Codebook(here.releases(), here.tables(), here.facilities(), Ledger.EMPTY));
        var after = write(new Codebook(List.of(NEXT), moved, facilities, Ledger.EMPTY));

        assertThat(before.lines().filter(line -> !IGNORED.matcher(line).matches()))
                .containsExactlyElementsOf(after.replace(NEXT.name(), "10.0.16299.0")
                        .lines()
                        .filter(line -> !IGNORED.matcher(line).matches())
                        .toList());
        assertThat(after.lines().filter(line -> line.contains(NEXT.name()))).hasSize(1);
    }

    private static final Release NEXT = new Release("10.0.17134.0", "sdk", 2298);

    /** What the README tells git to ignore. */
    private static final Pattern IGNORED = Pattern.compile(" *\"line\": [0-9].*");

    private static Code next(Code code) {
        return CodeBuilder.of(code)
                .header(code.header())
                .line(code.line() + 100)
                .releases(NEXT.name(), NEXT.name())
                .build();
    }

    @Test
    void aConflictIsALine() throws Exception {
        var codebook = Codebooks.of(
                Codebooks.table("a", "um/a.h", Codebooks.code("E_X", 1, null).build()),
                Codebooks.table(
                        "b", "um/b.h", Codebooks.code("E_X", 2, null).line(7).build()));

        assertThat(write(codebook)).contains("""
                  "conflicts": [
                    {"release": "10.0.16299.0", "name": "E_X", "definitions": [{"header": "um/a.h", "line": 1, "hex": "0x00000001"}, {"header": "um/b.h", "line": 7, "hex": "0x00000002"}]}
                  ]
                """);
        assertThat(SCHEMA.validate(write(codebook), InputFormat.JSON)).isEmpty();
        assertThat(read(write(codebook))).isEqualTo(codebook);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void codebooksOfManyReleasesAreReadAsTheyWereWrittenAndTheSchemaHolds(long seed) throws Exception {
        var codebook = Merger.merge(RandomReleases.snapshots(seed));
        var json = write(codebook);

        assertThat(json).contains("\"lines\": [", "\"earlier\": [", "\"kind\": \"moved\"");
        assertThat(read(json)).isEqualTo(codebook);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void aChangeIsALine() throws Exception {
        var before = Codebooks.of("10.0.1", Codebooks.code("E_X", 1, null).message("old"));
        var after = Codebooks.of("10.0.2", Codebooks.code("E_X", 2, null));

        assertThat(write(Merger.merge(List.of(before, after)))).contains("""
                  "changes": [
                    {"release": "10.0.2", "kind": "value", "tableId": "t", "name": "E_X", "variant": 0, "oldHeader": "um/t.h", "oldValue": 1, "oldMessage": "old", "newHeader": "um/t.h", "newValue": 2},
                    {"release": "10.0.2", "kind": "message", "tableId": "t", "name": "E_X", "variant": 0, "oldHeader": "um/t.h", "oldValue": 1, "oldMessage": "old", "newHeader": "um/t.h", "newValue": 2}
                  ],
                """);
    }

    @Test
    void halfACharacterIsWrittenAsAnEscape() throws Exception {
        var code = Codebooks.code("X", 1, null).message("half \ud83d of it").build();
        var codebook = Codebooks.of(Codebooks.table("t", "um/t.h", code));

        assertThat(write(codebook)).contains("half \\uD83D of it");
        assertThat(read(write(codebook))).isEqualTo(codebook);
    }

    @Test
    void aCodebookWithoutTablesIsOneToo() throws Exception {
        var codebook = new Codebook(List.of(), List.of(), List.of(), Ledger.EMPTY);

        assertThat(read(write(codebook))).isEqualTo(codebook);
        assertThat(SCHEMA.validate(write(codebook), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaSeesWhatIsWrong() throws Exception {
        var json = write(Codebooks.small()).replace("\"hex\": \"0x00000005\"", "\"hex\": \"5\"");

        assertThat(SCHEMA.validate(json, InputFormat.JSON))
                .singleElement()
                .satisfies(error -> assertThat(error.getInstanceLocation()).hasToString("/tables/1/codes/0/hex"));
    }

    @Test
    void propertiesOfLaterVersionsArePassedOver() throws Exception {
        var json = write(Codebooks.small()).replace("{", "{\"later\": [{\"a\": {}}, 1], ");

        assertThat(read(json)).isEqualTo(Codebooks.small());
    }

    private static String write(Codebook codebook) throws Exception {
        var out = new ByteArrayOutputStream();
        JsonWriter.write(codebook, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Codebook read(String json) throws Exception {
        return JsonReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "x.json");
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonWriter.schema(), InputFormat.JSON);
    }
}
