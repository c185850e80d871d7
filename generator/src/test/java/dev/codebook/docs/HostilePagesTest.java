package dev.codebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Diagnostic;
import dev.codebook.model.Doc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to use much time or memory: reading ends, and what precedes the hostile part is found. */
class HostilePagesTest {

    private static final String ROW =
            "<table><tr><th>Error</th><th>Meaning</th></tr><tr><td>E_FAIL</td><td>First.</td></tr>";

    @TempDir
    Path folder;

    static Stream<Arguments> pages() {
        return Stream.of(
                page("a million cells", "p.html", ROW + "<tr>" + "<td>x".repeat(1_000_000)),
                page("a million rows", "p.html", ROW + "<tr><td>".repeat(500_000)),
                page(
                        "spans of everything",
                        "p.html",
                        ROW
                                + "<tr><td colspan=999999999 rowspan=999999999>E_FAIL</td><td rowspan=-1 colspan=0x>y</td></tr>"
                                        .repeat(20_000)),
                page("tables in tables", "p.html", ROW + "</table>" + "<table><tr><td>E_FAIL<td>".repeat(20_000)),
                page("lists in lists", "p.html", ROW + "</table>" + "<dl><dt>E_FAIL<dd>".repeat(20_000)),
                page("deep elements", "p.html", ROW + "</table>" + "<div><b><i><p>".repeat(50_000)),
                page(
                        "elements that overlap",
                        "p.html",
                        ROW + "</table>" + "<a><b><table></a><p></b><i><tr>".repeat(5_000)),
                page("a long attribute", "p.html", ROW + "</table><p class='" + "E_FAIL ".repeat(500_000)),
                page("entities", "p.html", ROW + "</table>" + "&#0;&#xD800;&amp".repeat(100_000)),
                page("a long word", "p.html", ROW + "</table><h2>" + "0x80004005".repeat(100_000)),
                page(
                        "a number of many groups",
                        "p.html",
                        ROW + "<tr><td>1" + ",000".repeat(7) + "<td>x</table><p>1" + ",000".repeat(100_000)),
                page("a long name", "p.html", ROW + "<tr><td>" + "GATE_".repeat(100_000) + "X<td>x"),
                page(
                        "a long name that no header has",
                        "p.html",
                        ROW + "</table><table><tr><th>HRESULT<th>Value<th>Meaning<tr><td>" + "g".repeat(500_000)
                                + "O<td>0x80070005<td>x"),
                page("only separators", "p.html", ROW + "</table><p>E_FAIL " + "- or ".repeat(200_000)),
                page("only blanks", "p.html", ROW + "</table><p>E_FAIL." + " ".repeat(1_000_000) + "</p>"),
                page("nested quotes", "p.md", ROW + "</table>\n\n" + ">".repeat(100_000)),
                page("nested emphasis", "p.md", ROW + "</table>\n\n" + "*a **b _c ".repeat(20_000)),
                page("nested brackets", "p.md", ROW + "</table>\n\n" + "[".repeat(50_000) + "![".repeat(50_000)),
                page(
                        "a wide pipe table",
                        "p.md",
                        ROW + "</table>\n\n" + "|a".repeat(50_000) + "\n" + "|-".repeat(50_000) + "\n"
                                + "|E_FAIL".repeat(50_000)),
                page(
                        "front matter of YAML bombs",
                        "p.md",
                        "---\na: &a [x]\n" + "b: &b [*a,*a]\n".repeat(1000) + "---\n" + ROW),
                page("front matter that is deep", "p.md", "---\n" + "[".repeat(100_000) + "\n---\n" + ROW));
    }

    private static Arguments page(String name, String file, String page) {
        return Arguments.of(name, file, page);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readingEndsAndFindsTheFirstRow(String name, String file, String page) {
        var imported = Imported.of(Codes.codebook(), folder, file, page);

        assertThat(imported.docs()).extracting(Doc::name).contains("E_FAIL");
        assertThat(imported.docs()).extracting(Doc::text).anyMatch(text -> text.startsWith("First."));
        assertThat(imported.docs()).allSatisfy(doc -> {
            assertThat(doc.text().length()).isLessThan(3 * PageLimits.DESCRIPTION_CHARACTERS);
            assertThat(String.valueOf(doc.name())).hasSizeLessThan(300);
            assertThat(doc.text().chars().filter(c -> Character.isISOControl(c) && c != '\n'))
                    .isEmpty();
        });
    }

    @Test
    void contentAfterTooManyTagsIsSkippedWithAWarning() {
        var page = ROW + "</table>" + "<p>".repeat(PageLimits.TAGS);

        assertThat(Imported.of(Codes.codebook(), folder, "p.html", page).diagnostics())
                .extracting(Diagnostic::toString)
                .contains("p.html: warning: has more than 500000 tags: the rest is skipped; split the page");
    }

    @Test
    void textBeyondTheLimitOfAPageIsSkippedWithAWarning() {
        var text = "x".repeat(15_000);
        var page = "<table><tr><th>Error</th><th>Meaning</th></tr>"
                + "<tr><td rowspan=3>E_FAIL</td><td rowspan=65000>" + text + "</td></tr>"
                + "<tr><td>E_FAIL</td></tr>".repeat(3000);

        var imported = Imported.of(Codes.codebook(), folder, "p.html", page);

        assertThat(imported.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "p.html: warning: has more than 16 million characters about codes: the rest is skipped;"
                                + " split the page");
        assertThat(imported.docs()).hasSize(1);
    }

    @Test
    void contradictionsAreReportedUpToALimit() {
        var page = "| Error | Value |\n|---|---|\n" + "| E_FAIL | 0x80004006 |\n".repeat(100);

        assertThat(Imported.of(Codes.codebook(), folder, "p.md", page).diagnostics())
                .hasSize(21)
                .extracting(Diagnostic::toString)
                .contains("p.md: warning: 80 more places contradict the headers");
    }

    @Test
    void aLargePageIsSkippedWithAWarning() {
        var page = " ".repeat(PageLimits.BYTES) + ROW;

        assertThat(Imported.of(Codes.codebook(), folder, "p.html", page).text())
                .isEqualTo("! p.html: warning: larger than 16 MB, skipped: split the page");
    }

    @Test
    void aBinaryFileIsSkippedWithAWarning() {
        var zip = new byte[] {'P', 'K', 3, 4, 0, 0, 0, (byte) 0xFF};

        assertThat(Imported.of(Codes.codebook(), folder, "p.html", zip).text())
                .isEqualTo("! p.html: warning: not a text file, skipped: expected HTML or Markdown, found a NUL byte");
    }

    @Test
    void markupIsRemoved() {
        var page = "<table><tr><th>Error</th><th>Meaning</th></tr><tr><td>E_FAIL</td><td>a<script>alert(1)</script>"
                + "<img src=x onerror=alert(1)>b<style>c</style> &lt;script&gt;alert(2)&lt;/script&gt; <iframe src=d>e</iframe>"
                + "<a href='javascript:f'>g</a></td></tr></table>"
                + "<link rel=canonical href='javascript:alert(3)'>";

        var doc = Imported.of(Codes.codebook(), folder, "p.html", page).docs().get(0);

        assertThat(doc.text()).isEqualTo("ab <script>alert(2)</script> g");
        assertThat(doc.url()).isEqualTo("p.html");
    }

    @Test
    void pagesAreDecodedInTheEncodingThatFits() {
        var page =
                "<meta charset=%s><table><tr><th>Error</th><th>Meaning</th></tr><tr><td>E_FAIL</td><td>Tür geschloßen</td></tr>";
        var windows = java.nio.charset.Charset.forName("windows-1252");

        assertThat(Stream.of(
                                page.formatted("utf-8").getBytes(StandardCharsets.UTF_8),
                                page.formatted("iso-8859-1").getBytes(windows),
                                page.formatted("utf-8").getBytes(windows),
                                page.formatted("windows-1252").getBytes(windows),
                                page.formatted("utf-16").getBytes(StandardCharsets.UTF_8),
                                page.formatted("no-such-charset").getBytes(StandardCharsets.UTF_8),
                                ("\uFEFF" + page.formatted("utf-8")).getBytes(StandardCharsets.UTF_16LE),
                                ("\uFEFF" + page.formatted("iso-8859-1")).getBytes(StandardCharsets.UTF_8))
                        .map(bytes -> Imported.of(Codes.codebook(), folder, "p.html", bytes)
                                .docs()
                                .get(0)
                                .text()))
                .containsOnly("Tür geschloßen");
    }
}
