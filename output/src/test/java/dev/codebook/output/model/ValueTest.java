package dev.codebook.output.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

    @ParameterizedTest(name = "{0} in {1} bits: {2}, {3}, {4}")
    @CsvSource({
        "-1, 8, 255, -1, 0xFF",
        "-1, 64, -1, -1, 0xFFFFFFFFFFFFFFFF",
        "255, 16, 255, 255, 0x00FF",
        "65536, 16, 0, 0, 0x0000",
        "2147942405, 32, 2147942405, -2147024891, 0x80070005",
    })
    void aValueIsItsBits(long bits, int width, long unsigned, long signed, String hex) {
        var value = new Value(bits, width, true);

        assertThat(value.bits()).isEqualTo(unsigned);
        assertThat(value.signed()).isEqualTo(signed);
        assertThat(value.hex()).isEqualTo(hex);
    }

    @Test
    void otherWidthsAreRefused() {
        assertThatThrownBy(() -> new Value(1, 24, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("width 24 is not 8, 16, 32 or 64");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "HRESULT, 80070005, ERROR, false, 7, 5",
        "HRESULT, 00040001, SUCCESS, false, 4, 1",
        "HRESULT, A0FF0001, ERROR, true, 255, 1",
        "NTSTATUS, C0000022, ERROR, false, 0, 34",
        "NTSTATUS, 80000005, WARNING, false, 0, 5",
        "NTSTATUS, 40000001, INFORMATIONAL, false, 0, 1",
        "NTSTATUS, EFFFFFFF, ERROR, true, 4095, 65535",
    })
    void theFieldsLieWhereTheDocumentsSay(
            CodeSpace space, String bits, CodeSpace.Severity severity, boolean customer, int facility, int code) {
        assertThat(space.fields(Value.ofInt(Integer.parseUnsignedInt(bits, 16))))
                .isEqualTo(new CodeSpace.Fields(severity, customer, facility, code));
    }
}
