package dev.codebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest(name = "{0} {1}: {2}, bits {3}, facility {4}, code {5}")
    @CsvSource({
        "HRESULT, 80070005, ERROR, '', 7, 5",
        "HRESULT, 00040001, SUCCESS, '', 4, 1",
        "HRESULT, A0FF0001, ERROR, C, 255, 1",
        "HRESULT, D0000022, ERROR, N, 0, 34",
        "HRESULT, 887A0001, ERROR, X, 2170, 1",
        "HRESULT, FFFFFFFF, ERROR, CNX, 4095, 65535",
        "NTSTATUS, C0000022, ERROR, '', 0, 34",
        "NTSTATUS, 80000005, WARNING, '', 0, 5",
        "NTSTATUS, 40000001, INFORMATIONAL, '', 0, 1",
        "NTSTATUS, EFFFFFFF, ERROR, C, 4095, 65535",
        "NTSTATUS, 18000001, SUCCESS, N, 2048, 1",
        "NDIS_STATUS, C0232000, ERROR, '', 35, 8192",
        "ISDSC_STATUS, EFFF0001, ERROR, C, 4095, 1",
        "PDH_STATUS, 800007D0, WARNING, '', 0, 2000",
        "EVENT, 40001B7C, INFORMATIONAL, '', 0, 7036",
    })
    void theFieldsLieWhereTheDocumentsSay(
            CodeSpace space, String bits, CodeSpace.Severity severity, String letters, int facility, int code) {
        assertThat(space.fields(Value.ofInt(Integer.parseUnsignedInt(bits, 16))))
                .isEqualTo(new CodeSpace.Fields(
                        severity, letters.contains("C"), letters.contains("N"), letters.contains("X"), facility, code));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"0x80070005, true", "0x00FF, false", "0x7F, true", "0xFFFFFFFFFFFFFFFF, false"})
    void aValueIsReadFromItsHex(String hex, boolean isSigned) {
        var value = Value.ofHex(hex, isSigned);

        assertThat(value.hex()).isEqualTo(hex);
        assertThat(value.isSigned()).isEqualTo(isSigned);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "0x", "7", "0x123", "0xZZ", "0x00000000000000000"})
    void whatIsNoHexIsRefused(String hex) {
        assertThatThrownBy(() -> Value.ofHex(hex, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
