package dev.codebook.lookup.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.LookupCases;
import dev.codebook.output.Codebooks;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JsonAnswerTest {

    @Test
    void decodesTheNumber() {
        var answer = json(new Lookup(LookupCases.codebook()), "80192ee7")
                .get("answers")
                .get(0);

        assertThat(answer.get("input").asString()).isEqualTo("80192ee7");
        assertThat(answer.get("readings").get(0).toString())
                .isEqualTo("{\"base\":\"hexadecimal\",\"hex\":\"0x80192EE7\",\"value\":2149134055,"
                        + "\"signed\":-2145833241,\"space\":\"HRESULT\",\"severity\":\"error\",\"customer\":false,"
                        + "\"nt\":false,\"reserved\":false,\"facility\":25,\"facilities\":["
                        + "{\"name\":\"FACILITY_HTTP\",\"header\":\"shared/winerror.h\"},"
                        + "{\"name\":\"FACILITY_MDM_WINDOWS8\",\"header\":\"um/MDMRegistration.h\"}],\"code\":12007}");
    }

    @Test
    void writesCodesAndDocsAsInCodebookJson() {
        var hit = json(new Lookup(Codebooks.small()), "0x80070005")
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
        var answer = json(new Lookup(LookupCases.codebook()), "0x100000005")
                .get("answers")
                .get(0);

        assertThat(answer.get("readings").get(0).toString())
                .isEqualTo("{\"base\":\"hexadecimal\",\"hex\":\"0x0000000100000005\",\"value\":\"4294967301\","
                        + "\"signed\":\"4294967301\"}");
    }

    @Test
    void listsWhatWasTried() {
        var answer = json(new Lookup(LookupCases.codebook()), "nonsense")
                .get("answers")
                .get(0);

        assertThat(answer.get("hits")).isEmpty();
        assertThat(answer.get("tried").toString()).isEqualTo("[\"a name or a part of one\",\"words of messages\"]");
    }

    /** Every hit is written, in the engine's order, whatever the texts contain. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void writesEveryHit(long seed) {
        var codebook = Codebooks.random(seed);
        var lookup = new Lookup(codebook);
        for (var code : Codebooks.codes(codebook)) {
            var hits = json(lookup, code.name()).get("answers").get(0).get("hits");

            assertThat(hits.valueStream()
                            .filter(hit -> hit.has("code"))
                            .map(hit -> hit.get("code").get("name").asString()))
                    .isEqualTo(lookup.find(code.name()).stream()
                            .filter(hit -> hit.entry() != null)
                            .map(hit ->
                                    Objects.requireNonNull(hit.entry()).code().name())
                            .toList());
        }
    }

    private static JsonNode json(Lookup lookup, String input) {
        return AnswerSchemas.valid(
                "lookup.schema.json", new JsonAnswer().render(lookup.codebook(), List.of(lookup.answer(input)), false));
    }
}
