package dev.codebook.generator.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Code;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Facilities;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What facilities are called, by the documents and by the headers' own names for them. */
@DisplayName("facilities of real headers")
class FacilitiesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            E_ACCESSDENIED                       | 7    | FACILITY_WIN32 DRM_FACILITY_WIN32 FACILITY_MF_WIN32 FACILITY_NS_WIN32
            CO_E_NOTINITIALIZED                  | 4    | FACILITY_ITF DRM_FACILITY_CORE DRM_FACILITY_ITF FACILITY_ENHANCED_STORAGE FACILITY_SL_ITF
            HTTP_E_STATUS_DENIED                 | 25   | FACILITY_HTTP MDM_REGISTRATION_FACILITY_CODE
            MREGISTER_E_DEVICE_MESSAGE_FORMAT_ERROR | 25 | MDM_REGISTRATION_FACILITY_CODE FACILITY_HTTP
            MENROLL_E_DEVICE_MESSAGE_FORMAT_ERROR | 24  | DEVICE_ENROLLER_FACILITY_CODE FACILITY_WINDOWS_CE
            DXGI_ERROR_DEVICE_REMOVED            | 2170 | FACILITY_DXGI
            DSERR_ALLOCATED                      | 2168 | _FACDS FACILITY_DIRECTMUSIC
            XAUDIO2_E_INVALID_CALL               | 2198 | FACILITY_XAUDIO2
            WINBIO_E_UNSUPPORTED_FACTOR          | 9    | FACILITY_WINBIO FACILITY_SECURITY FACILITY_SSPI
            RPC_NT_SERVER_UNAVAILABLE            | 2    | FACILITY_RPC_RUNTIME
            STATUS_NDIS_CLOSING                  | 35   | FACILITY_NDIS_ERROR_CODE
            """)
    void aCodeHasAllNamesOfItsFacilityItsOwnHeadersFirst(String name, int number, String names) {
        var codebook = RealHeaders.SDK_16299.codes().codebook();
        var code = codebook.tables().stream()
                .map(CodeTable::codes)
                .flatMap(List::stream)
                .filter(each -> each.name().equals(name) && each.variant() == 0)
                .findFirst()
                .orElseThrow();

        assertThat(number(code)).isEqualTo(number);
        assertThat(String.join(" ", Facilities.of(codebook).names(code))).isEqualTo(names);
    }

    private static int number(Code code) {
        var fields = code.fields();
        assertThat(fields).isNotNull();
        return fields.facility();
    }
}
