package dev.codebook.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Code;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.output.Codebooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page holds: every fact, as it is, and nothing that runs. */
class DataTest extends Page {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theScriptReadsEveryCodeAsItIs(long seed) throws IOException {
        var codebook = Codebooks.random(seed);
        open(codebook, "");

        var read = run("""
                return codebook.codes.map(code => [code.table.id, code.name, code.variant, code.hex, String(code.signed),
                    code.isSigned, code.type, code.space, code.isCode, code.header, code.line, code.expression, code.message,
                    code.messageId, code.live, code.condition, code.aliasOf, code.firstRelease, code.lastRelease].map(String))
                """)
                .valueStream()
                .map(code ->
                        code.valueStream().map(property -> property.asString()).toList());

        assertThat(read)
                .containsExactlyElementsOf(codebook.tables().stream()
                        .flatMap(table -> table.codes().stream().map(code -> properties(table, code)))
                        .toList());
        assertThat(browser().console()).isEmpty();
    }

    @Test
    void textIsShownAsTextAndNeverRun() throws IOException {
        var texts = Stream.concat(
                        Codebooks.HOSTILE_TEXTS.stream(),
                        Stream.of(
                                "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "<!-- <script>"))
                .toList();
        open(hostile(texts), "#table=hostile");
        run("document.querySelectorAll('summary').forEach(summary => summary.click())");
        await("document.querySelectorAll('.full').length === " + texts.size());

        assertThat(run("return [...document.querySelectorAll('.full')].map(message => message.textContent)")
                        .valueStream()
                        .map(text -> text.asString()))
                .containsExactlyElementsOf(texts);
        assertThat(run("return document.querySelectorAll('main img, main b, main script').length")
                        .asInt())
                .isZero();
        assertThat(run("return document.scripts.length").asInt()).isEqualTo(2);
        assertThat(browser().console()).isEmpty();
    }

    @Test
    void whatWouldBeAddedToThePageIsNotRun() throws IOException {
        open(Codes.codebook(), "");
        run("""
                const script = document.createElement('script');
                script.textContent = 'document.title = "run"';
                document.body.append(script);
                """);

        assertThat(run("return document.title").asString())
                .isEqualTo("Codebook: Windows SDK 10.0.10240.0, Windows SDK 10.0.16299.0");
        assertThat(browser().console()).singleElement().asString().contains("Content Security Policy");
    }

    @Test
    void thePageIsOneFileOfAsciiDataThatAsksForNothing() throws IOException {
        var out = new ByteArrayOutputStream();
        HtmlWriter.write(Codebooks.random(4), out);
        var page = out.toString(StandardCharsets.UTF_8);
        int data = page.indexOf("id=\"data\">") + 10;

        assertThat(page.substring(data, page.indexOf("</script>", data)))
                .matches("[\\x20-\\x7f]+")
                .doesNotContain("<");
        assertThat(page.substring(0, data)).doesNotContain("src=", "@import", "url(");

        open(Codebooks.random(4), "");
        assertThat(run("return performance.getEntriesByType('resource').length").asInt())
                .isZero();
    }

    private static Codebook hostile(List<String> texts) {
        return Codebooks.of(Codebooks.table(
                "hostile",
                "um/hostile.h",
                IntStream.range(0, texts.size())
                        .mapToObj(i -> Codebooks.code("E_%02d".formatted(i), i, null)
                                .message(texts.get(i))
                                .expression(texts.get(i))
                                .build())
                        .toArray(Code[]::new)));
    }

    private static List<String> properties(CodeTable table, Code code) {
        var message = code.message();
        return Stream.<@Nullable Object>of(
                        table.id(),
                        code.name(),
                        code.variant(),
                        code.value().hex(),
                        code.value().signed(),
                        code.value().isSigned(),
                        code.type().spelling(),
                        code.space(),
                        code.scope() == Code.Scope.CODE,
                        code.header(),
                        code.line(),
                        code.expression(),
                        message == null ? null : message.text(),
                        message == null ? null : message.id(),
                        code.live(),
                        code.condition(),
                        code.aliasOf(),
                        code.firstRelease(),
                        code.lastRelease())
                .map(String::valueOf)
                .toList();
    }
}
