package dev.codebook.lookup.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.index.IndexFile;
import dev.codebook.lookup.Code;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.LookupCases;
import dev.codebook.output.Codebooks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JsonAnswerTest {

    @Test
    void decodesTheNumber() {
        var answer = json(IndexFile.lookup(LookupCases.codebook()), "80192ee7")
                .get("answers")
                .get(0);

        assertThat(answer.get("input").asString()).isEqualTo("80192ee7");
        assertThat(answer.get("readings").get(0).toString())
                .isEqualTo("{\"base\":\"hexadecimal\",\"hex\":\"0x80192EE7\",\"value\":2149134055,"
                        + "\"signed\":-2145833241,\"space\":\"HRESULT\",\"severity\":\"error\",\"customer\":false,"
                        + "\"nt\":false,\"reserved\":false,\"facility\":25,\"facilities\":["
                        + "{\"name\":\"FACILITY_HTTP\",\"header\":\"shared/winerror.h\"},"
                        + "{\"name\":\"FACILITY_MDM_WINDOWS8\",\"header\":\"um/MDMRegistration.h\"}],\"code\":12007}");
        assertThat(answer.get("isWord").asBoolean()).isFalse();
    }

    @Test
    void writesCodesAndDocsAsInCodebookJson() {
        var hit = json(IndexFile.lookup(Codebooks.small()), "0x80070005")
                .get("answers")
                .get(0)
                .get("hits")
                .get(0);

        assertThat(hit.get("kind").asString()).isEqualTo("exact");
        assertThat(hit.get("why").asString()).isEqualTo("its value is 0x80070005");
        assertThat(hit.get("base").asString()).isEqualTo("hexadecimal");
        assertThat(hit.get("tableId").asString()).isEqualTo("winerror");
        assertThat(hit.get("code").get("name").asString()).isEqualTo("E_ACCESSDENIED");
        assertThat(hit.get("code").get("message").asString()).isEqualTo("General access denied error");
        assertThat(hit.get("docs").get(0).get("remedy").asString()).isEqualTo("Ask for it.");
    }

    @Test
    void writesANumberOfMoreThan32BitsAsAString() {
        var answer = json(IndexFile.lookup(LookupCases.codebook()), "0x100000005")
                .get("answers")
                .get(0);

        assertThat(answer.get("readings").get(0).toString())
                .isEqualTo("{\"base\":\"hexadecimal\",\"hex\":\"0x0000000100000005\",\"value\":\"4294967301\","
                        + "\"signed\":\"4294967301\"}");
    }

    @Test
    void namesTheProductThatAssignsANumber() {
        var answer = json(IndexFile.lookup(LookupCases.codebook()), "0x87d00215")
                .get("answers")
                .get(0);

        assertThat(answer.get("hits")).isEmpty();
        assertThat(answer.at("/readings/0/owner/name").asString()).isEqualTo("Configuration Manager");
        assertThat(answer.at("/readings/0/owner/url").asString()).startsWith("https://learn.microsoft.com/");
    }

    @Test
    void anInputWithoutHitsHasAnEmptyList() {
        var answer = json(IndexFile.lookup(LookupCases.codebook()), "nonsense")
                .get("answers")
                .get(0);

        assertThat(answer.toString()).isEqualTo("{\"input\":\"nonsense\",\"readings\":[],\"isWord\":true,\"hits\":[]}");
    }

    @Test
    void writesAHitOnOneLine() {
        var lookup = IndexFile.lookup(LookupCases.codebook());

        assertThat(text(lookup, "E_FAIL").lines().map(String::strip)).contains("""
                {"kind": "exact", "why": "its name", "tableId": "winerror", "code": {"name": "E_FAIL", \
                "hex": "0x80004005", "value": 2147500037, "signed": -2147467259, "width": 32, "isSigned": true, \
                "type": "HRESULT", "space": "HRESULT", "header": "shared/winerror.h", "line": 1, "severity": "error", \
                "customer": false, "nt": false, "reserved": false, "facility": 0, "code": 16389, \
                "message": "Unspecified error", "variant": 0, "live": true, "firstRelease": "10.0.16299.0", \
                "lastRelease": "10.0.20348.0"}, "docs": []},""");
    }

    /** Every terminal shows ASCII, and every encoding preserves it. */
    @Test
    void isInAscii() {
        var hostile = String.join("\n", Codebooks.HOSTILE_TEXTS);
        var code = Codebooks.code("E_T", 1, null).message(hostile).build();
        var text = text(IndexFile.lookup(Codebooks.of(Codebooks.table("t", "um/t.h", code))), "E_T");

        assertThat(text.chars()).allMatch(character -> character == '\n' || character >= ' ' && character <= '~');
        assertThat(AnswerSchemas.valid("lookup.schema.json", text)
                        .at("/answers/0/hits/0/code/message")
                        .asString())
                .isEqualTo(code.text());
    }

    /** Every hit is written, in the engine's order, whatever the texts contain. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void writesEveryHit(long seed) {
        var codebook = Codebooks.random(seed);
        var lookup = IndexFile.lookup(codebook);
        for (var code : Codebooks.codes(codebook)) {
            var hits = json(lookup, code.name()).get("answers").get(0).get("hits");

            assertThat(hits.valueStream()
                            .filter(hit -> hit.has("code"))
                            .map(hit -> hit.get("code").get("name").asString()))
                    .isEqualTo(lookup.answer(code.name()).hits().stream()
                            .flatMap(hit -> hit.code().stream())
                            .map(Code::name)
                            .toList());
        }
    }

    private static JsonNode json(Lookup lookup, String input) {
        return AnswerSchemas.valid("lookup.schema.json", text(lookup, input));
    }

    private static String text(Lookup lookup, String input) {
        return AnswerFormat.JSON.render(lookup, List.of(lookup.answer(input)), false, 100);
    }
}
