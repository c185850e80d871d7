package dev.codebook.maven.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.generator.tables.Catalogue;
import dev.codebook.model.Code;
import dev.codebook.output.file.CodebookWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ParametersTest {

    private static final Catalogue CATALOGUE = Catalogue.builtIn();

    private final Parameters parameters = new Parameters();

    @Test
    void takesWhatUsersWrite() throws Exception {
        assertThat(parameters.input(
                        List.of("a", "b"), List.of("mingw-w64-10.0.0"), List.of(), List.of(), "constants", CATALOGUE))
                .isEqualTo(new Input(
                        List.of("a", "b"),
                        List.of("mingw-w64-10.0.0"),
                        List.of(),
                        List.of(),
                        Code.Scope.CONSTANT,
                        CATALOGUE));
        assertThat(parameters.writers(List.of("SQLite", " json", "json"), "com.example.codes", false))
                .extracting(CodebookWriter::format)
                .containsExactly("json", "sqlite");
        parameters.check();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            80192ee7                          | 80192ee7
            -2147024891                       | -2147024891
            80192ee7 1645, 5                  | 80192ee7; 1645; 5
            0x8004005,E_FAIL , ERROR_*        | 0x8004005; E_FAIL; ERROR_*
            E_FAIL 0n5 &H80070005& 80070005h  | E_FAIL; 0n5; &H80070005&; 80070005h
            access denied                     | access denied
            access denied, S_OK               | access denied; S_OK
            Result: 0x80192ee7                | Result: 0x80192ee7
            STOP 0x7E                         | STOP 0x7E
            ,5,                               | 5
            """)
    void partsWhatIsLookedUp(String text, String codes) throws Exception {
        assertThat(parameters.codes(text)).containsExactly(codes.split("; "));
        parameters.check();
    }

    @Test
    void addsTheTablesOfAFileOfTheUsers(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("mine.json"), """
                [
                  {"title": "Gates", "header": "Gates.h", "space": "HRESULT", "codes": [{"types": ["HRESULT"]}]},
                  {"title": "My view", "header": "winerror.h", "space": "WIN32", "codes": [{"names": ["ERROR_*"]}]}
                ]
                """);

        var catalogue = parameters.catalogue("mine.json", folder);
        parameters.check();

        assertThat(catalogue.rule("um/gates.h").title()).isEqualTo("Gates");
        assertThat(catalogue.rule("shared/winerror.h").title()).isEqualTo("My view");
        assertThat(catalogue.rule("um/lmerr.h").title())
                .isEqualTo(CATALOGUE.rule("um/lmerr.h").title());
    }

    @Test
    void reportsEveryErrorOfACatalogueWithItsPlace(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("mine.json"), """
                [
                  {"titel": "Gates", "header": "gates.h", "space": "HRESULT", "codes": [{"types": "HRESULT"}]}
                ]
                """);

        parameters.catalogue("mine.json", folder);

        assertThatThrownBy(parameters::check).hasMessage("""
                        mine.json:2:3: error: title is missing
                        mine.json:2:13: error: unknown property titel: expected one of codes, facilities, header, id, links, messages, mixed, others, space, title, undocumented
                        mine.json:2:83: error: types: expected a list of strings: ["..."], found a string""");
    }

    @Test
    void saysThatAFileIsNotThere(@TempDir Path folder) {
        parameters.catalogue("none.json", folder);

        assertThatThrownBy(parameters::check)
                .hasMessage("codebook.catalogue: error: none.json is not there: expected a JSON file with code tables");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "a scope that does not exist",
                        p -> input(p, "", "", "", "all"),
                        "codebook.scope: error: no scope 'all': expected codes or constants"),
                mistake(
                        "a format that does not exist",
                        p -> p.writers(List.of("json", "xml"), "a.b", false),
                        "codebook.formats: error: there is no format 'xml': expected some of json, sqlite, java, csv, html"),
                mistake(
                        "no format",
                        p -> p.writers(List.of(), "a.b", false),
                        "codebook.formats: error: empty: expected some of json, sqlite, java, csv, html"),
                mistake(
                        "a keyword as a package",
                        p -> p.writers(List.of("json"), "com.example.class", false),
                        "codebook.packageName: error: 'com.example.class' cannot be the name of a package; expected one such as com.example.codes"),
                mistake(
                        "a release that is a path",
                        p -> input(p, "", "../10.0", "", "codes"),
                        "codebook.release: error: '../10.0' is no name of a release: expected one such as 10.0.16299.0, or all"),
                mistake(
                        "an empty source",
                        p -> input(p, " ", "", "", "codes"),
                        "codebook.sdk: error: empty: name a folder, an archive or mingw-w64, or leave it out for what is installed"),
                mistake(
                        "an empty codebook",
                        p -> input(p, "", "", " ", "codes"),
                        "codebook.codebook: error: empty: name a codebook.json, or leave it out"),
                mistake(
                        "nothing to look up",
                        p -> p.codes(" , "),
                        "codebook.code: error: missing: say what to look up, such as -Dcodebook.code=80192ee7"),
                mistake(
                        "a way to answer that does not exist",
                        p -> p.answerFormat("xml"),
                        "codebook.format: error: there is no format 'xml': expected one of text, json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void saysWhatWasExpected(String claim, Consumer<Parameters> read, String message) {
        read.accept(parameters);

        assertThatThrownBy(parameters::check).hasMessage(message);
    }

    @Test
    void listsAllMistakesSorted() {
        input(parameters, "", "", "", "all");
        parameters.writers(List.of("xml", "tsv"), "no package", false);

        assertThatThrownBy(parameters::check).hasMessage("""
                        codebook.formats: error: there is no format 'tsv': expected some of json, sqlite, java, csv, html
                        codebook.formats: error: there is no format 'xml': expected some of json, sqlite, java, csv, html
                        codebook.packageName: error: 'no package' cannot be the name of a package; expected one such as com.example.codes
                        codebook.scope: error: no scope 'all': expected codes or constants""");
    }

    private static void input(Parameters parameters, String sdk, String release, String codebook, String scope) {
        parameters.input(list(sdk), list(release), list(codebook), List.of(), scope, CATALOGUE);
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static Arguments mistake(String claim, Consumer<Parameters> read, String message) {
        return Arguments.of(claim, read, message);
    }
}
