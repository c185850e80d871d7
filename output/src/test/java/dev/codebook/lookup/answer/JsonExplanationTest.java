package dev.codebook.lookup.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.index.IndexFile;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.LookupCases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonExplanationTest {

    private static final Lookup LOOKUP = IndexFile.lookup(LookupCases.codebook());

    @Test
    void writesOffsetsInLinesAndEachNumberWithAllItsHits() throws IOException {
        var log = """
                Größe
                error 5, hr=-2147024891
                <![LOG[error 5]LOG]!><time="10:38:25.161+000" date="08-04-2017" component="execmgr">
                """;
        var json = explain(log);

        assertThat(json.at("/lines")).hasSize(2);
        assertThat(json.at("/lines/0").toString())
                .isEqualTo("{\"line\":2,\"text\":\"error 5, hr=-2147024891\",\"codes\":["
                        + "{\"start\":6,\"end\":7,\"hex\":\"0x00000005\",\"name\":\"ERROR_ACCESS_DENIED\"},"
                        + "{\"start\":12,\"end\":23,\"hex\":\"0x80070005\",\"name\":\"E_ACCESSDENIED\"}]}");
        assertThat(json.at("/lines/1/origin").asString()).isEqualTo("2017-08-04 10:38:25.161 execmgr");
        assertThat(json.at("/lineCount").asInt()).isEqualTo(3);
        assertThat(json.at("/codes")).hasSize(2);
        assertThat(json.at("/codes/0/lineCount").asInt()).isEqualTo(2);
        assertThat(json.at("/codes/0/firstLine").asInt()).isEqualTo(2);
        assertThat(json.at("/codes/1/base").asString()).isEqualTo("decimal");
        assertThat(json.at("/codes/1/value").asLong()).isEqualTo(0x80070005L);
        assertThat(json.at("/codes/1/signed").asLong()).isEqualTo(-2147024891);
        assertThat(json.at("/codes/1/hits")
                        .valueStream()
                        .map(hit -> hit.at("/kind").asString() + " "
                                + hit.at("/code/name").asString()))
                .startsWith("exact E_ACCESSDENIED", "inner ERROR_ACCESS_DENIED");
    }

    @Test
    void describesAHitAsTheAnswersOfALookUp() throws IOException {
        var log = "hr=0x80192ee7, code 0x8600023, error 5";
        for (var code : explain(log).at("/codes")) {
            var input = code.at("/hex").asString().equals("0x08600023")
                    ? "0x8600023"
                    : code.at("/hex").asString();
            var answer = AnswerSchemas.valid(
                            "lookup.schema.json",
                            AnswerFormat.JSON.render(LOOKUP, List.of(LOOKUP.answer(input)), false, 100))
                    .at("/answers/0");

            assertThat(code.at("/hits")).isNotEmpty().hasSameSizeAs(answer.at("/hits"));
            for (int i = 0; i < code.at("/hits").size(); i++) {
                assertThat(code.at("/hits").get(i).toString().replace("\"decimal\"", "\"hexadecimal\""))
                        .isEqualTo(answer.at("/hits").get(i).toString());
            }
        }
    }

    @Test
    void writesACodeThatOnlyAPageHas() throws IOException {
        assertThat(explain("hr=0x80192ee7").at("/codes/0/hits/0/docs/0/remedy").asString())
                .isEqualTo("What to do.");
    }

    @Test
    void isADocumentEvenWithoutCodes() throws IOException {
        assertThat(explain("").toString())
                .isEqualTo(
                        "{\"releases\":[\"10.0.16299.0\",\"10.0.20348.0\"],\"lines\":[],\"lineCount\":0,\"codes\":[]}");
    }

    private static JsonNode explain(String log) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, false, StandardCharsets.ISO_8859_1)) {
            ExplanationFormat.JSON.explain(new StringReader(log), LOOKUP, out, false, 100);
            out.print("stays open\n");
        }
        var text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).endsWith("}\nstays open\n");
        return AnswerSchemas.valid("explain.schema.json", text.replace("stays open", ""));
    }
}
