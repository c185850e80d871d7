package dev.codebook.generator.real;

import static dev.codebook.generator.real.RealHeaders.SDK_14393;
import static dev.codebook.generator.real.RealHeaders.SDK_16299;
import static dev.codebook.generator.real.RealHeaders.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Code;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Microsoft's headers. They may not be passed on: these tests run with {@code -Dsdk.include=<Include folder>}. */
@DisplayName("SDK releases")
class SdkReleasesTest {

    /** A MessageId that a definition follows before the next one does. */
    private static final Pattern MESSAGE_BLOCK = Pattern.compile(
            "^// *MessageId: \\w+(?:(?!MessageId:|#define)[\\s\\S])*?^#define +(\\w+)", Pattern.MULTILINE);

    @ParameterizedTest
    @CsvSource({"winerror, 6616", "ntstatus, 2623", "bugcodes, 476", "lmerr, 334"})
    void allLiveConstants(String table, int count) {
        assertThat(table(SDK_16299.constants(table + ".h"), table))
                .filteredOn(Code::live)
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "shared/winerror.h, winerror, 6370",
        "shared/ntstatus.h, ntstatus, 2564",
        "shared/bugcodes.h, bugcodes, 467"
    })
    void everyMessageBlockIsACodeWithAMessage(String header, String table, int count) throws IOException {
        var text = new String(SDK_16299.tree().read(header), StandardCharsets.ISO_8859_1).replace("\r", "");
        var blocks = MESSAGE_BLOCK
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();

        var withMessage = table(SDK_16299.codes(), table).stream()
                .filter(code -> code.message() != null)
                .map(Code::name);

        assertThat(blocks).hasSize(count);
        assertThat(withMessage).containsExactlyInAnyOrderElementsOf(blocks);
    }

    @ParameterizedTest
    @CsvSource({
        "E_NOTIMPL,  0, 0x80004001, true,  'defined(_WIN32) && !defined(_MAC)'",
        "E_NOTIMPL,  1, 0x80000001, false, '!(defined(_WIN32) && !defined(_MAC))'",
        "E_NOT_SET,  0, 0x80070490, true,  ",
        "NO_ERROR,   0, 0x00000000, true,  ",
        "SEC_E_OK,   0, 0x00000000, true,  ",
    })
    void someRowsOfWinerror(String name, int variant, String hex, boolean isLive, String condition) {
        assertThat(table(SDK_16299.codes(), "winerror"))
                .filteredOn(code -> code.name().equals(name) && code.variant() == variant)
                .singleElement()
                .satisfies(code -> {
                    assertThat(code.value().hex()).isEqualTo(hex);
                    assertThat(code.live()).isEqualTo(isLive);
                    assertThat(code.condition()).isEqualTo(condition);
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"SDK_10240", "SDK_16299"})
    void cfgmgr2err(RealHeaders release) {
        assertThat(table(release.codes(), "cfgmgr2err"))
                .hasSize(30)
                .allMatch(code -> code.message() != null && code.live())
                .anyMatch(code -> code.name().equals("RESOURCEMGR_E_RESOURCEALREADYOWNED")
                        && code.value().hex().equals("0x86000023"));
    }

    @Test
    void aReleaseWithoutCfgmgr2errSaysSo() {
        assertThat(table(SDK_14393.codes(), "cfgmgr2err")).isEmpty();
        assertThat(SDK_14393.codes().diagnostics())
                .extracting(Diagnostic::toString)
                .anyMatch(note -> note.startsWith("10.0.14393.0: note: lacks these headers of the catalogue: ")
                        && note.contains(" cfgmgr2err.h"));
    }

    @Test
    void wininet() {
        assertThat(table(SDK_16299.codes(), "wininet"))
                .hasSize(97)
                .allMatch(code -> code.name().startsWith("ERROR_"))
                .anyMatch(code -> code.name().equals("ERROR_INTERNET_NAME_NOT_RESOLVED")
                        && code.value().bits() == 12007);
    }

    @Test
    void rasError() {
        var constants = table(SDK_16299.constants("RasError.h"), "raserror");

        assertThat(constants).filteredOn(row -> !row.live()).hasSize(58).allMatch(row -> row.condition() != null);
        assertThat(constants)
                .filteredOn(row -> row.scope() == Scope.CODE)
                .hasSize(277)
                .allMatch(code -> code.message() != null || code.name().equals("SUCCESS"));
        assertThat(constants)
                .filteredOn(row -> row.scope() == Scope.CONSTANT)
                .extracting(Code::name)
                .isEqualTo(List.of("RASBASE", "RASBASEEND"));
    }

    /** Codes of headers that mainly define other things; values by clang. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "dbghelp,    ERROR_IMAGE_NOT_STRIPPED,   0x00008800, WIN32",
        "dbghelp,    ERROR_NO_PDB_POINTER,       0x00008802, WIN32",
        "dinput,     DIERR_INSUFFICIENTPRIVS,    0x80040200, HRESULT",
        "dinput,     DIERR_MAPFILEFAIL,          0x8004020B, HRESULT",
        "hlink,      HLINK_S_DONTHIDE,           0x00040100, HRESULT",
        "imagehlp,   ERROR_NO_DBG_POINTER,       0x00008801, WIN32",
        "minwinbase, EXCEPTION_ACCESS_VIOLATION, 0xC0000005, NTSTATUS",
        "minwinbase, EXCEPTION_SINGLE_STEP,      0x80000004, NTSTATUS",
        "msrdc,      RDCE_TABLE_CORRUPT,         0x80040002, HRESULT",
        "netcon,     S_OBJECT_NO_LONGER_VALID,   0x00000002, HRESULT",
        "windows.ui.xaml.media.dxinterop, E_SURFACE_CONTENTS_LOST, 0x802B0020, HRESULT",
    })
    void codesAmongOtherConstants(String table, String name, String hex, CodeSpace space) {
        assertThat(table(SDK_16299.codes(), table))
                .filteredOn(code -> code.name().equals(name))
                .singleElement()
                .matches(code -> code.live() && code.value().hex().equals(hex) && code.space() == space);
    }

    /** Of which winioctl.h, which is read before it, has the names: it is read bare, and wants devioctl.h then. */
    @Test
    void requestsToStorageDevices() {
        assertThat(table(SDK_16299.constants("ntddstor.h"), "ntddstor"))
                .filteredOn(code -> code.name().equals("IOCTL_STORAGE_QUERY_PROPERTY"))
                .singleElement()
                .matches(code -> code.live() && code.value().bits() == 0x2D1400);
    }

    /** Each says what it is worth by a name that stands in a header which programs include before; values by clang. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "CertSrv.h,   dwVALIDITYPERIODENUMDEFAULT,           0x00000006",
        "Iadmext.h,   IISADMIN_EXTENSIONS_CLSID_MD_ID,       0x00000404",
        "Ipxrtdef.h,  IPX_ROUTER_VERSION_1,                  0x00000001",
        "MsHtmdid.h,  DISPID_IE9EVENTS_KEYDOWN,              0xFFFFFDA6",
        "MsXml2DId.h, DISPID_XMLDOMEVENT_ONREADYSTATECHANGE, 0xFFFFFD9F",
        "dinputd.h,   DEV_STS_EFFECT_RUNNING,                0x00000001",
        "msviddrv.h,  DVM_GET_CHANNEL_CAPS,                  0x00004066",
        "ntddstor.h,  STORAGE_DEVICE_NUMA_NODE_UNKNOWN,      0xFFFFFFFF",
        "odbcss.h,    SQL_COPT_SS_ENLIST_IN_XA,              0x000004B8",
        "video.h,     VIDEO_ENUM_NO_MORE_DEVICES,            0x000004E0",
        "wincred.h,   CREDUI_MAX_PACKED_CREDENTIALS_LENGTH,  0x00007FFD",
    })
    void headersHaveWhatStandsBeforeThem(String header, String name, String hex) {
        assertThat(SDK_16299.constants(header).codebook().tables())
                .flatMap(CodeTable::codes)
                .filteredOn(code -> code.name().equals(name))
                .singleElement()
                .matches(code -> code.live() && code.value().hex().equals(hex));
    }
}
