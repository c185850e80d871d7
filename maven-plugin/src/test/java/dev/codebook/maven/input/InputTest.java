package dev.codebook.maven.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.model.Code.Scope;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputTest {

    private final ParameterErrors errors = new ParameterErrors();

    @Test
    void blanksAroundTheEntriesOfListsAreRemoved() {
        var written = input(
                List.of("kit/Include", " sdk.zip"),
                List.of("10.0.1.0", "\n  10.0.2.0\n"),
                List.of("one.json", " two.json"),
                List.of("winerror.h", " um/bits*.h "));
        var meant = input(
                List.of("kit/Include", "sdk.zip"),
                List.of("10.0.1.0", "10.0.2.0"),
                List.of("one.json", "two.json"),
                List.of("winerror.h", "um/bits*.h"));

        assertThat(written).isEqualTo(meant);
    }

    @Test
    void validParametersAreAccepted() throws Exception {
        input(List.of("a", "b"), List.of("mingw-w64-10.0.0", "all"), List.of(), List.of())
                .check(errors);

        assertThat(Input.scope("constants", errors)).isEqualTo(Scope.CONSTANT);
        assertThat(Input.scope("codes", errors)).isEqualTo(Scope.CODE);
        errors.throwIfAny();
    }

    @ParameterizedTest(name = "sdk {0}, release {1}, codebook {2}, scope {3}")
    @CsvSource(delimiter = '|', textBlock = """
            a   | 1       | a.json | all   | codebook.scope: error: no scope 'all': expected codes or constants
            a   | ../10.0 | a.json | codes | codebook.release: error: '../10.0' is not the name of a release: expected one such as 10.0.16299.0, or all
            ' ' | 1       | a.json | codes | codebook.sdk: error: empty: name a folder, an archive or mingw-w64, or omit it to use the installed headers
            a   | 1       | ' '    | codes | codebook.codebook: error: empty: name a codebook.json, or omit it
            """)
    void anErrorSaysWhatWasExpected(String sdk, String release, String codebook, String scope, String message) {
        Input.scope(scope, errors);
        input(List.of(sdk), List.of(release), List.of(codebook), List.of()).check(errors);

        assertThatThrownBy(errors::throwIfAny).hasMessage(message);
    }

    @Test
    void theKeyDiffersIfSomethingElseIsRead() {
        var input = input(List.of("a", "b"), List.of(), List.of(), List.of("c"));

        assertThat(List.of(
                        input(List.of("a b"), List.of(), List.of(), List.of("c")),
                        input(List.of("a"), List.of("b"), List.of(), List.of("c")),
                        input(List.of("a", "b"), List.of(), List.of("c"), List.of()),
                        input(List.of("a", "b"), List.of(), List.of(), List.of("c", ""))))
                .extracting(Input::key)
                .doesNotHaveDuplicates()
                .doesNotContain(input.key());
    }

    private static Input input(List<String> sdks, List<String> releases, List<String> codebooks, List<String> headers) {
        return TestInput.of(Path.of("base"), sdks, releases, codebooks, headers);
    }
}
