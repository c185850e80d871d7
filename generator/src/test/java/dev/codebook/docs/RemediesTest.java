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
            not a list            | code: E_FAIL                                     | 1:1: error: expected a list of entries, for example '- code: E_FAIL'
            nothing               | # later                                          | error: expected a list of entries, for example '- code: E_FAIL'
            not an entry          | - E_FAIL                                         | 1:3: error: expected an entry, for example '- code: E_FAIL'
            no code               | - remedy: Wait.                                  | 1:3: error: code is missing: expected a name, a number such as 0x80180026, or a list of them
            nothing said          | - code: E_FAIL                                   | 1:3: error: expected a cause, a remedy or both, found neither
            an unknown property   | - code: E_FAIL/  cause: Rust./  fix: Oil.        | 3:8: error: unknown property fix: expected one of cause, code, release, remedy, title, url
            neither name nor number | - code: the gate/  cause: Rust.                  | 1:9: error: code: expected a name or a number such as 0x80180026, found 'the gate'
            a range               | - code: 0x80040000 - 0x8004FFFF/  cause: Rust.   | 1:9: error: code: expected a name or a number such as 0x80180026, found '0x80040000 - 0x8004FFFF'
            an empty text         | - code: E_FAIL/  cause:                          | 2:9: error: cause: expected a string that is not blank
            a list of texts       | - code: E_FAIL/  cause: [Rust, Rain]             | 2:10: error: cause: expected a string: "...", found a list
            not a text            | - code: E_FAIL/  cause: {by: Rain}               | 2:10: error: cause: expected a string: "...", found an object
            a property twice      | - code: E_FAIL/  cause: Rust./  cause: Rain.     | 3:3: error: duplicate property cause: merge the two
            an alias              | - code: &x E_FAIL/  cause: *x                    | 2:10: error: not valid YAML: expected a value, found an alias: repeat the value
            two documents         | - code: E_FAIL/  cause: Rust./---/- code: E_FAIL | 3:1: error: not valid YAML: expected a single document in the stream, but found another document
            no codes in a list    | - code: []/  cause: Rust.                        | 1:9: error: code is missing: expected a name, a number such as 0x80180026, or a list of them
            an object for a code  | - code: [E_FAIL, {a: b}]/  cause: Rust.          | 1:18: error: code: expected a string or a list of strings, found an object
            a key that is a list  | - code: E_FAIL/  [a]: Rust.                      | 2:3: error: expected a property, for example 'code: E_FAIL'
            not YAML              | - code: "E_FAIL                                  | 1:16: error: not valid YAML: while scanning a quoted scalar, found unexpected end of stream
            """)
    void anErrorIsReportedWithItsPlace(String claim, String yaml, String expected) {
        var imported = Imported.of(Codes.codebook(), folder, "remedies.yaml", yaml.replace("/", "\n"));

        assertThat(imported.diagnostics())
                .extracting(Diagnostic::toString)
                .contains("remedies.yaml:" + (expected.startsWith("error") ? " " : "") + expected);
    }

    @Test
    void deepYamlIsAnError() {
        var yaml = "- code: E_FAIL\n  cause: " + "[".repeat(5_000);

        assertThat(Imported.of(Codes.codebook(), folder, "remedies.yaml", yaml).diagnostics())
                .isNotEmpty();
    }

    @Test
    void aRemedyThatContradictsTheHeadersIsReported() {
        var markdown = "| Error | Value | Remedy |\n|---|---|---|\n| E_FAIL | 0x80004006 | Wait. |\n";

        assertThat(Imported.of(Codes.codebook(), folder, "p.md", markdown).text())
                .startsWith("conflict null E_FAIL 0x80004006\n> Wait.\n! p.md:3: warning: ");
    }

    @Test
    void thePagesAndRemediesOfAFolderAreRead() throws IOException {
        Files.createDirectories(folder.resolve("docs/deep"));
        Files.writeString(folder.resolve("docs/a.md"), "# Error E_FAIL\n\nOf a.");
        Files.writeString(folder.resolve("docs/deep/b.HTM"), "<h1>Error E_FAIL</h1><p>Of b.");
        Files.writeString(folder.resolve("docs/gate.remedies.yaml"), "- code: E_FAIL\n  cause: Of the gate.");
        Files.writeString(folder.resolve("docs/toc.yml"), "not: ours");
        Files.writeString(folder.resolve("docs/licence.txt"), "# Error E_FAIL\n\nIgnored.");

        assertThat(Imported.of(Codes.codebook(), folder, "docs").docs())
                .extracting(doc -> doc.url() + ": " + doc.text())
                .containsExactly("docs/a.md: Of a.", "docs/deep/b.HTM: Of b.", "docs/gate.remedies.yaml: Of the gate.");
        assertThat(Imported.of(Codes.codebook(), folder, folder.resolve("docs").toString())
                        .docs())
                .extracting(doc -> doc.url() + ": " + doc.text())
                .containsExactly("docs/a.md: Of a.", "docs/deep/b.HTM: Of b.", "docs/gate.remedies.yaml: Of the gate.");
    }

    @Test
    void aMissingFileIsAnError() {
        assertThat(Imported.of(Codes.codebook(), folder, "absent.md").text())
                .isEqualTo("! absent.md: error: does not exist: expected a page, a remedies file, or a folder of them");
    }

    @Test
    void aFolderWithoutPagesIsAnError() throws IOException {
        Files.createDirectory(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/article.txt"), "# Error E_FAIL\n\nIgnored.");

        assertThat(Imported.of(Codes.codebook(), folder, "pages").text())
                .startsWith("! pages: error: no pages found: expected .html, ");
    }

    @Test
    void aPageThatIsImportedAgainReplacesItsDocs() throws IOException {
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
