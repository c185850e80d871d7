package dev.codebook.maven.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.maven.input.ParameterErrors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupRequestTest {

    private final ParameterErrors errors = new ParameterErrors();

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
    void inputsAreSeparatedByCommasAndBlanks(String text, String inputs) throws Exception {
        assertThat(LookupRequest.parse(text, "text", errors).inputs()).containsExactly(inputs.split("; "));
        errors.throwIfAny();
    }

    @ParameterizedTest(name = "code {0}, format {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ' , ' | text | codebook.code: error: missing: name what to look up, such as -Dcodebook.code=80192ee7
                  | json | codebook.code: error: missing: name what to look up, such as -Dcodebook.code=80192ee7
            5     | xml  | codebook.format: error: there is no format 'xml': expected one of text, json, markdown, csv
            """)
    void anErrorSaysWhatWasExpected(String code, String format, String message) {
        LookupRequest.parse(code, format, errors);

        assertThatThrownBy(errors::throwIfAny).hasMessage(message);
    }
}
