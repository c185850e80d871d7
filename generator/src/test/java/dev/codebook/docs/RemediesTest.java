package dev.codebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemediesTest {

    @TempDir
    Path folder;

    /** In the rows {@code /} ends a line. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no list               | code: E_FAIL                                     | 1:1: error: expected a list of entries: - code: E_FAIL
            nothing               | # later                                          | 1:8: error: expected a list of entries: - code: E_FAIL
            no entry              | - E_FAIL                                         | 1:3: error: expected an entry: - code: E_FAIL
            no code               | - remedy: Wait.                                  | 1:3: error: code is missing: expected a name, a number such as 0x80180026, or a list of them
            nothing said          | - code: E_FAIL                                   | 1:3: error: neither cause nor remedy: expected one of them, or both
            an unknown property   | - code: E_FAIL/  cause: Rust./  fix: Oil.        | 3:8: error: unknown property fix: expected some of code, title, cause, remedy, url, release
            a code that is none   | - code: the gate/  cause: Rust.                  | 1:9: error: code: 'the gate' is neither a name nor a number such as 0x80180026
            a range               | - code: 0x80040000 - 0x8004FFFF/  cause: Rust.   | 1:9: error: code: '0x80040000 - 0x8004FFFF' is neither a name nor a number such as 0x80180026
            an empty text         | - code: E_FAIL/  cause:                          | 2:9: error: cause: expected a text, not an empty one
            a list of texts       | - code: E_FAIL/  cause: [Rust, Rain]             | 2:11: error: cause: expected one text, found a list
            no text               | - code: E_FAIL/  cause: {by: Rain}               | 2:10: error: cause: expected a text or a list of texts
            a property twice      | - code: E_FAIL/  cause: Rust./  cause: Rain.     | 3:3: error: cause is there before: make one of the two
            an alias              | - code: &x E_FAIL/  cause: *x                    | 2:10: error: cause: expected a text or a list of texts
            two documents         | - code: E_FAIL/  cause: Rust./---/- code: E_FAIL | 3:1: error: expected nothing behind the list of entries
            no YAML               | - code: "E_FAIL                                  | 1:16: error: is no YAML: found unexpected end of stream
            """)
    void saysWhatIsWrongAndWhere(String what, String yaml, String told) {
        var imported = Imported.of(Codes.codebook(), folder, "remedies.yaml", yaml.replace("/", "\n"));

        assertThat(imported.told()).extracting(Diagnostic::toString).contains("remedies.yaml:" + told);
    }

    @Test
    void deepYamlEnds() {
        var yaml = "- code: E_FAIL\n  cause: " + "[".repeat(5_000);

        assertThat(Imported.of(Codes.codebook(), folder, "remedies.yaml", yaml).told())
                .isNotEmpty();
    }

    @Test
    void aRemedyThatContradictsTheHeadersIsTold() {
        var markdown = "| Error | Value | Remedy |\n|---|---|---|\n| E_FAIL | 0x80004006 | Wait. |\n";

        assertThat(Imported.of(Codes.codebook(), folder, "p.md", markdown).text())
                .startsWith("conflict null E_FAIL 0x80004006\n> Wait.\n! p.md:3: warning: ");
    }

    @Test
    void ofAFolderPagesAndRemediesAreRead() throws IOException {
        Files.createDirectories(folder.resolve("docs/deep"));
        Files.writeString(folder.resolve("docs/a.md"), "# Error E_FAIL\n\nOf a.");
        Files.writeString(folder.resolve("docs/deep/b.HTM"), "<h1>Error E_FAIL</h1><p>Of b.");
        Files.writeString(folder.resolve("docs/gate.remedies.yaml"), "- code: E_FAIL\n  cause: Of the gate.");
        Files.writeString(folder.resolve("docs/toc.yml"), "not: ours");
        Files.writeString(folder.resolve("docs/licence.txt"), "# Error E_FAIL\n\nOf nobody.");

        assertThat(Imported.of(Codes.codebook(), folder, "docs").docs())
                .extracting(doc -> doc.url() + ": " + doc.text())
                .containsExactly("docs/a.md: Of a.", "docs/deep/b.HTM: Of b.", "docs/gate.remedies.yaml: Of the gate.");
        assertThat(Imported.of(Codes.codebook(), folder, folder.resolve("docs").toString())
                        .docs())
                .extracting(doc -> doc.url() + ": " + doc.text())
                .containsExactly("docs/a.md: Of a.", "docs/deep/b.HTM: Of b.", "docs/gate.remedies.yaml: Of the gate.");
    }

    @Test
    void whatIsNotThereIsAnError() {
        assertThat(Imported.of(Codes.codebook(), folder, "absent.md").text())
                .isEqualTo(
                        "! absent.md: error: is not there: expected a page, a file of remedies, or a folder of them");
    }

    @Test
    void aFolderWithoutPagesIsAnError() throws IOException {
        Files.createDirectory(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/article.txt"), "# Error E_FAIL\n\nOf nobody.");

        assertThat(Imported.of(Codes.codebook(), folder, "pages").text())
                .startsWith("! pages: error: has no pages: expected files .html ");
    }

    @Test
    void aPageThatIsReadAgainReplacesWhatItSaidBefore() throws IOException {
        Files.writeString(folder.resolve("a.md"), "# Error E_FAIL\n\nOld.");
        Files.writeString(folder.resolve("b.md"), "# Error E_FAIL\n\nOther.");
        var before = Documentation.add(
                Codes.codebook(),
                java.util.List.of(Documentation.Source.of("a.md"), Documentation.Source.of("b.md")),
                folder);
        Files.writeString(folder.resolve("a.md"), "# Error E_FAIL\n\nNew.");

        var after = Documentation.add(before.codebook(), java.util.List.of(Documentation.Source.of("a.md")), folder);

        assertThat(after.codebook().docs())
                .extracting(dev.codebook.model.Doc::text)
                .containsExactly("New.", "Other.");
    }
}
