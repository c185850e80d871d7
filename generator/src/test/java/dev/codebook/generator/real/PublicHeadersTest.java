package dev.codebook.generator.real;

import static dev.codebook.generator.real.RealHeaders.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Code;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.Diagnostic.Severity;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** mingw-w64's and Wine's headers: other dialects than Microsoft's, and no messages. */
@DisplayName("public headers")
class PublicHeadersTest {

    /** Values from [MS-ERREF] and from the documentation of WinINet, RAS and LAN Manager, not from headers. */
    private static final Map<String, String> KNOWN = known("""
            winerror ERROR_SUCCESS                     0x00000000
            winerror NO_ERROR                          0x00000000
            winerror ERROR_FILE_NOT_FOUND              0x00000002
            winerror ERROR_ACCESS_DENIED               0x00000005
            winerror ERROR_INVALID_PARAMETER           0x00000057
            winerror ERROR_IO_PENDING                  0x000003E5
            winerror RPC_S_SERVER_UNAVAILABLE          0x000006BA
            winerror WAIT_TIMEOUT                      0x00000102
            winerror WSAECONNREFUSED                   0x0000274D
            winerror DNS_ERROR_RCODE_NAME_ERROR        0x0000232B
            winerror S_OK                              0x00000000
            winerror S_FALSE                           0x00000001
            winerror E_NOTIMPL                         0x80004001
            winerror E_FAIL                            0x80004005
            winerror E_ACCESSDENIED                    0x80070005
            winerror RPC_E_CHANGED_MODE                0x80010106
            winerror DISP_E_UNKNOWNNAME                0x80020006
            winerror STG_E_FILENOTFOUND                0x80030002
            winerror REGDB_E_CLASSNOTREG               0x80040154
            winerror CO_E_CLASSSTRING                  0x800401F3
            winerror TRUST_E_NOSIGNATURE               0x800B0100
            winerror SEC_E_OK                          0x00000000
            winerror SEC_E_LOGON_DENIED                0x8009030C
            winerror CRYPT_E_NOT_FOUND                 0x80092004
            ntstatus STATUS_SUCCESS                    0x00000000
            ntstatus STATUS_PENDING                    0x00000103
            ntstatus STATUS_BUFFER_OVERFLOW            0x80000005
            ntstatus STATUS_ACCESS_VIOLATION           0xC0000005
            ntstatus STATUS_ACCESS_DENIED              0xC0000022
            ntstatus STATUS_OBJECT_NAME_NOT_FOUND      0xC0000034
            lmerr    NERR_Success                      0x00000000
            lmerr    NERR_NetNotStarted                0x00000836
            lmerr    NERR_UserNotFound                 0x000008AD
            raserror PENDING                           0x00000258
            raserror ERROR_AUTHENTICATION_FAILURE      0x000002B3
            wininet  ERROR_INTERNET_TIMEOUT            0x00002EE2
            wininet  ERROR_INTERNET_NAME_NOT_RESOLVED  0x00002EE7
            wininet  ERROR_HTTP_HEADER_NOT_FOUND       0x00002F76
            """);

    /** What the headers of these tables define beside codes. */
    private static final Map<String, Pattern> MARKS = Map.of(
            "winerror",
            Pattern.compile("(FACILITY|SEVERITY)_.*|[A-Z0-9]+_[ES]_(FIRST|LAST)|DNS_ERROR_(.*_BASE|MASK|RCODE_LAST)"
                    + "|WSABASEERR|__IN__WINERROR_"),
            "ntstatus",
            Pattern.compile("(FACILITY|STATUS_SEVERITY)_.*"),
            "lmerr",
            Pattern.compile("NERR_BASE|MAX_NERR"),
            "raserror",
            Pattern.compile("RASBASE(END)?"));

    @ParameterizedTest
    @EnumSource(names = {"MINGW", "MINGW_13", "WINE"})
    void codesHaveTheValuesThatTheyAreDocumentedWith(RealHeaders headers) {
        var found = new TreeMap<String, String>();
        for (var table : headers.codes().codebook().tables()) {
            for (var code : table.codes()) {
                var key = table.id() + " " + code.name();
                if (code.live() && KNOWN.containsKey(key)) {
                    found.put(key, code.value().hex());
                }
            }
        }

        assertThat(found).isEqualTo(KNOWN);
    }

    /** Distributions update their packages: a table may grow, but neither vanish nor swallow what is no code. */
    @ParameterizedTest
    @CsvSource({
        "MINGW, winerror, 3400, 5500",
        "MINGW, ntstatus, 1790, 3000",
        "MINGW, bugcodes,  170,  600",
        "MINGW, lmerr,     300,  350",
        "MINGW, raserror,  270,  280",
        "MINGW, wininet,    90,  100",
        "MINGW, agterr,      76,  100",
        "MINGW, d2derr,      31,   50",
        "MINGW, dhtmled,     33,   40",
        "MINGW, dplay,       67,   80",
        "MINGW, dplay8,      76,   90",
        "MINGW, mapicode,    74,  100",
        "MINGW, msoledbsql,  52,  100",
        "MINGW, pstore,      23,   30",
        "MINGW_13, winerror, 4523, 4523",
        "MINGW_13, ntstatus, 1797, 1797",
        "MINGW_13, bugcodes,  179,  179",
        "MINGW_13, lmerr,     310,  310",
        "MINGW_13, raserror,  272,  272",
        "MINGW_13, wininet,    92,   92",
        "WINE, winerror, 3700, 5500",
        "WINE, ntstatus, 1650, 3000",
        "WINE, lmerr,     280,  350",
        "WINE, raserror,  270,  280",
        "WINE, cierror,    27,  150",
        "WINE, d3drm,      33,   40",
        "WINE, dvoice,     55,   70",
        "WINE, imnxport,   61,   80",
        "WINE, msident,     8,   20",
        "WINE, xact3,      40,   50",
        "WINE, wininet,    90,  100",
    })
    void tablesHaveTheirSize(RealHeaders headers, String table, int least, int most) {
        assertThat(table(headers.codes(), table)).hasSizeBetween(least, most).noneMatch(code -> code.space() == null);
    }

    @ParameterizedTest
    @EnumSource(names = {"MINGW", "MINGW_13", "WINE"})
    void everythingElseIsAMark(RealHeaders headers) {
        var constants = headers.constants("winerror.h", "ntstatus.h", "lmerr.h", "raserror.h");

        for (var mark : MARKS.entrySet()) {
            var names = table(constants, mark.getKey()).stream()
                    .filter(row -> row.scope() == Scope.CONSTANT)
                    .map(Code::name);
            assertThat(names).allMatch(mark.getValue().asMatchPredicate());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MINGW", "MINGW_13", "WINE"})
    void nothingIsOddInThem(RealHeaders headers) {
        assertThat(headers.codes().diagnostics()).allMatch(one -> one.severity() == Severity.NOTE);
    }

    @ParameterizedTest
    @EnumSource(names = {"MINGW", "MINGW_13"})
    void theNewestWindowsIsTheTarget(RealHeaders headers) {
        assertThat(headers.codes().codebook().tables())
                .flatMap(table -> table.codes())
                .filteredOn(code -> code.condition() != null && code.condition().contains("_WIN32_WINNT >= 0x"))
                .hasSizeGreaterThan(50)
                .allMatch(Code::live);
    }

    private static Map<String, String> known(String rows) {
        var known = new TreeMap<String, String>();
        rows.lines().map(row -> row.split(" +")).forEach(row -> known.put(row[0] + " " + row[1], row[2]));
        return known;
    }
}
