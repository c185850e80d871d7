package dev.codebook.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.maven.input.Input;
import dev.codebook.maven.input.ParameterErrors;
import dev.codebook.maven.input.TestInput;
import dev.codebook.output.file.CodebookWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateRequestTest {

    private final ParameterErrors errors = new ParameterErrors();

    @Test
    void formatsAreTakenInAnyCaseAndOnce() throws Exception {
        var request = request(List.of("SQLite", " json", "json"), "com.example.codes");

        request.check(errors);

        errors.throwIfAny();
        assertThat(request.writers()).extracting(CodebookWriter::format).containsExactly("json", "sqlite");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            json,xml | a.b               | codebook.formats: error: there is no format 'xml': expected some of json, sqlite, java, csv, html, program
            ''       | a.b               | codebook.formats: error: there is no format '': expected some of json, sqlite, java, csv, html, program
            json     | com.example.class | codebook.packageName: error: 'com.example.class' cannot be the name of a package; expected one such as com.example.codes
            """)
    void anErrorSaysWhatWasExpected(String formats, String packageName, String message) {
        request(List.of(formats.split(",")), packageName).check(errors);

        assertThatThrownBy(errors::throwIfAny).hasMessage(message);
    }

    @Test
    void aListOfNoFormats() {
        request(List.of(), "a.b").check(errors);

        assertThatThrownBy(errors::throwIfAny)
                .hasMessage("codebook.formats: error: empty: expected some of json, sqlite, java, csv, html, program");
    }

    @Test
    void allErrorsAreListedSorted() {
        Input.scope("all", errors);
        request(List.of("xml", "tsv"), "no package").check(errors);

        assertThatThrownBy(errors::throwIfAny).hasMessage("""
                        codebook.formats: error: there is no format 'tsv': expected some of json, sqlite, java, csv, html, program
                        codebook.formats: error: there is no format 'xml': expected some of json, sqlite, java, csv, html, program
                        codebook.packageName: error: 'no package' cannot be the name of a package; expected one such as com.example.codes
                        codebook.scope: error: no scope 'all': expected codes or constants""");
    }

    private static GenerateRequest request(List<String> formats, String packageName) {
        var input = TestInput.of(Path.of("base"), List.of(), List.of(), List.of(), List.of());
        return new GenerateRequest(input, List.of(), formats, packageName, false, true, "out", null);
    }
}
