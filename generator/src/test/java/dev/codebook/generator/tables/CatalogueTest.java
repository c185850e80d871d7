package dev.codebook.generator.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.Miniature;
import dev.codebook.model.Code;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.builtIn();

    static Iterable<TableRule> rules() {
        return CATALOGUE.rules();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyRuleIsValid(TableRule rule) {
        assertThat(rule.title()).isNotBlank().doesNotContain("\n");
        assertThat(rule.header())
                .isEqualTo(rule.header().toLowerCase(Locale.ROOT))
                .endsWith(".h");
        assertThat(rule.messages()).doesNotHaveDuplicates();
        assertThat(CATALOGUE.rule("um/" + rule.header())).isSameAs(rule);
    }

    @Test
    void rulesAreSortedByHeaderWithoutDuplicates() {
        assertThat(CATALOGUE.rules())
                .extracting(TableRule::header)
                .isSorted()
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "shared/winerror.h, true",
        "um/WinInet.h,      true",
        "WINERROR.H,        true",
        "um/windows.h,      false",
        "um/xwinerror.h,    false",
        "winerror.h/odd.h,  false",
    })
    void findsAHeaderByItsFileName(String header, boolean isKnown) {
        assertThat(CATALOGUE.contains(header)).isEqualTo(isKnown);
    }

    @ParameterizedTest
    @CsvSource({
        "shared/ndis/status.h,      ndis-status",
        "NDIS/Status.h,             ndis-status",
        "um/alljoyn_c/Status.h,     alljoyn-status",
        "um/minwin/status.h,        status",
        "status.h,                  status",
        "um/ndis/status.h/status.h, status",
    })
    void distinguishesHeadersOfTheSameNameByTheirFolder(String header, String id) {
        assertThat(CATALOGUE.rule(header).id()).isEqualTo(id);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "winerror.h,   ERROR_FILE_NOT_FOUND,              true",
        "winerror.h,   ERROR_IMAGE_NOT_AT_BASE,           true",
        "winerror.h,   DNS_ERROR_RCODE_NXRRSET,           true",
        "winerror.h,   DNS_ERROR_RESPONSE_CODES_BASE,     false",
        "winerror.h,   DNS_ERROR_MASK,                    false",
        "winerror.h,   OLE_E_FIRST,                       false",
        "winerror.h,   WSAEINTR,                          true",
        "winerror.h,   WSABASEERR,                        false",
        "winerror.h,   FACILITY_WIN32,                    false",
        "winerror.h,   SEVERITY_ERROR,                    false",
        "lmerr.h,      NERR_NetNotStarted,                true",
        "lmerr.h,      NERR_BASE,                         false",
        "lmerr.h,      MAX_NERR,                          false",
        "raserror.h,   PENDING,                           true",
        "raserror.h,   RASBASE,                           false",
        "raserror.h,   RASBASEEND,                        false",
        "raserror.h,   SUCCESS,                           true",
        "wininet.h,    ERROR_INTERNET_NAME_NOT_RESOLVED,  true",
        "wininet.h,    INTERNET_ERROR_BASE,               false",
        "wininet.h,    error_internet_timeout,            false",
        "dinput.h,      DIERR_INSUFFICIENTPRIVS,           true",
        "dinput.h,      E_PENDING,                         true",
        "dinput.h,      DIAH_ERROR,                        false",
        "dbghelp.h,     ERROR_NO_PDB_POINTER,              true",
        "dbghelp.h,     CBA_DEFERRED_SYMBOL_LOAD_FAILURE,  false",
        "imagehlp.h,    ERROR_IMAGE_NOT_STRIPPED,          true",
        "hlink.h,       HLINK_S_DONTHIDE,                  true",
        "hlink.h,       HLINK_S_FIRST,                     false",
        "hlink.h,       HLINKMISC_RELATIVE,                false",
        "msrdc.h,       RDCE_TABLE_FULL,                   true",
        "msrdc.h,       RDC_NoError,                       false",
        "windows.ui.xaml.media.dxinterop.h, E_SURFACE_CONTENTS_LOST, true",
    })
    void matchesNamesOfCodes(String header, String name, boolean isCode) {
        var result =
                Miniature.sdk().with("um/" + header, "#define " + name + " 1\n").constants(header);

        assertThat(Miniature.rows(result))
                .singleElement()
                .satisfies(row -> assertThat(row.scope() == Code.Scope.CODE).isEqualTo(isCode));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "computedefs.h, 'typedef long HRESULT;',         ((HRESULT)0x8037011EL), true",
        "computedefs.h, '',                              0x8037011E,             false",
        "netcon.h,      'typedef long HRESULT;',         ((HRESULT)2L),          true",
        "netcon.h,      '',                              2,                      false",
        "minwinbase.h,  'typedef unsigned long DWORD;',  ((DWORD)0xC0000005L),   true",
        "minwinbase.h,  '',                              1,                      false",
    })
    void matchesTypesOfCodes(String header, String typedef, String value, boolean isCode) {
        var text = typedef + "\n#define EXCEPTION_ODD " + value + "\n";

        assertThat(Miniature.rows(Miniature.sdk().with("um/" + header, text).constants(header)))
                .singleElement()
                .satisfies(row -> assertThat(row.scope() == Code.Scope.CODE).isEqualTo(isCode));
    }

    @Test
    void anUnknownHeaderHasConstantsOnly() {
        var rule = CATALOGUE.rule("um/wingdi.h");

        assertThat(rule.title()).isEqualTo("Constants of um/wingdi.h");
        assertThat(rule.codes()).isEmpty();
    }
}
