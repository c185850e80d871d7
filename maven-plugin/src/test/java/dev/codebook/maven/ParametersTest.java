package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.output.file.CodebookWriter;
import dev.codebook.output.model.Code;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParametersTest {

    private final Parameters parameters = new Parameters();

    @Test
    void takesWhatUsersWrite() throws Exception {
        assertThat(parameters.scope("constants")).isEqualTo(Code.Scope.CONSTANT);
        assertThat(parameters.writers(List.of("SQLite", " json", "json"), "com.example.codes"))
                .extracting(CodebookWriter::format)
                .containsExactly("json", "sqlite");
        assertThat(parameters.release("mingw-w64-10.0.0")).isEqualTo("mingw-w64-10.0.0");
        assertThat(parameters.sdk(null)).isNull();
        parameters.check();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "a scope that does not exist",
                        p -> p.scope("all"),
                        "codebook.scope: error: no scope 'all': expected codes or constants"),
                mistake(
                        "a format that does not exist",
                        p -> p.writers(List.of("json", "xml"), "a.b"),
                        "codebook.formats: error: there is no format 'xml': expected some of json, sqlite, java, csv, html"),
                mistake(
                        "no format",
                        p -> p.writers(List.of(), "a.b"),
                        "codebook.formats: error: empty: expected some of json, sqlite, java, csv, html"),
                mistake(
                        "a keyword as a package",
                        p -> p.writers(List.of("json"), "com.example.class"),
                        "codebook.packageName: error: 'com.example.class' cannot be the name of a package; expected one such as com.example.codes"),
                mistake(
                        "a release that is a path",
                        p -> p.release("../10.0"),
                        "codebook.release: error: '../10.0' is no name of a release: expected one such as 10.0.16299.0"),
                mistake(
                        "an empty source",
                        p -> p.sdk(" "),
                        "codebook.sdk: error: empty: name a folder, an archive or mingw-w64, or leave it out for what is installed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void saysWhatWasExpected(String claim, Consumer<Parameters> read, String message) {
        read.accept(parameters);

        assertThatThrownBy(parameters::check).hasMessage(message);
    }

    @Test
    void listsAllMistakesSorted() {
        parameters.scope("all");
        parameters.writers(List.of("xml", "tsv"), "no package");

        assertThatThrownBy(parameters::check).hasMessage("""
                        codebook.formats: error: there is no format 'tsv': expected some of json, sqlite, java, csv, html
                        codebook.formats: error: there is no format 'xml': expected some of json, sqlite, java, csv, html
                        codebook.packageName: error: 'no package' cannot be the name of a package; expected one such as com.example.codes
                        codebook.scope: error: no scope 'all': expected codes or constants""");
    }

    private static Arguments mistake(String claim, Consumer<Parameters> read, String message) {
        return Arguments.of(claim, read, message);
    }
}
