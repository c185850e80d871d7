package dev.codebook.generator.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Code;
import dev.codebook.model.Diagnostic.Severity;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every release, also for one that nobody tuned for: all in {@code -Dsdk.include=<Include folder>}. */
@DisplayName("every release")
class EveryReleaseTest {

    /** Codes that say of a base or a first thing that something is wrong with it. */
    private static final Set<String> NO_MARKS = Set.of(
            "DRM_E_DEPRECATED_M2TS_GET_ENCRYPTED_DATA_FIRST",
            "ERR_INVALID_BASE",
            "FAST_FAIL_INVALID_IMAGE_BASE",
            "VER_E_CALL_TO_VTYPE_BASE",
            "VER_E_INNERMOST_FIRST");

    static Stream<String> releases() throws IOException {
        return RealHeaders.releases();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void nothingIsOddInIt(String release) {
        var result = RealHeaders.codesOf(release);

        assertThat(result.codebook().tables()).hasSizeGreaterThan(250);
        assertThat(result.diagnostics()).allMatch(one -> one.severity() == Severity.NOTE);
        assertThat(result.codebook().ledger().unclaimed()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyBlockOfTheMessageCompilerIsTheMessageOfItsDefinition(String release) throws IOException {
        var blocks = MessageBlocks.of(RealHeaders.treeOf(release));

        assertThat(blocks).hasSizeGreaterThan(16_000);
        assertThat(MessageBlocks.missing(blocks, RealHeaders.codesOf(release))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void noMarkIsACode(String release) {
        assertThat(RealHeaders.codesOf(release).codebook().tables())
                .flatMap(table -> table.codes())
                .filteredOn(code -> code.message() == null)
                .extracting(Code::name)
                .filteredOn(name -> !NO_MARKS.contains(name))
                .noneMatch(Pattern.compile("FACILITY_.*|(STATUS_)?SEVERITY_.*|.*_BASE|.*BASEERR|MAX_.*|.*_(FIRST|LAST)")
                        .asMatchPredicate());
        assertThat(RealHeaders.codesOf(release).codebook().tables())
                .flatMap(table -> table.codes())
                .extracting(Code::name)
                .noneMatch(Pattern.compile("FACILITY_.*|(STATUS_)?SEVERITY_.*|MAX_.*")
                        .asMatchPredicate());
    }

    /** Codes that came after 10.0.16299.0, each with the first of the releases that it was seen in. */
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "cfg, CM_PROB_GUEST_ASSIGNMENT_FAILED, 0x00000039, 10.0.19628.0",
        "deliveryoptimizationerrors, DO_E_NO_SERVICE, 0x80D01001, 10.0.22621.0",
        "gameinput, GAMEINPUT_E_READING_NOT_FOUND, 0x838A0003, 10.0.26100.0",
        "lamparray, LAMPARRAY_E_CALLBACK_REGISTRATION_WRONG_THREAD, 0x84980001, 10.0.26100.0",
        "licenseprotection, LicenseKeyCorrupted, 0x00000003, 10.0.19628.0",
        "lmerrlog, NETLOG_NetlogonNonWindowsSupportsSecureRpc, 0x000016C2, 10.0.22000.0",
        "nvme, NVME_IO_COMMAND_SET_INVALID, 0x0000002C, 10.0.22000.0",
        "shellhandwriting, TF_E_TOO_LATE, 0x8004050A, 10.0.26100.0",
        "usb4dbgioctl, ErrLock, 0x0000000F, 10.0.25290.0",
        "webauthn, WEBAUTHN_CRED_LARGE_BLOB_STATUS_NOT_FOUND, 0x00000005, 10.0.22000.0",
        "wincrypt, CERT_CHAIN_POLICY_CT_ERROR_MISSING_SCT_EXTENSION, 0xFFFFFF92, 10.0.26100.0",
        "windows.devices.printers, IppAttributeErrorReason_ConflictingAttributes, 0x00000004, 10.0.22000.0",
        "windows.graphics.printing.printsupport, IppCommunicationErrorKind_Timeout, 0x00000001, 10.0.25290.0",
        "windows.security.isolation, IsolatedWindowsEnvironmentHostError_RebootRequired, 0x00000003, 10.0.19628.0",
        "windows.system.remotesystems, RemoteSystemWatcherError_InternetNotAvailable, 0x00000001, 10.0.19628.0",
    })
    void codesThatCameLater(String table, String name, String hex, String since) throws IOException {
        var later = releases().filter(release -> release.compareTo(since) >= 0).toList();
        RealHeaders.runOnlyIf(!later.isEmpty(), "no release from " + since + " on in -Dsdk.include");

        for (var release : later) {
            assertThat(RealHeaders.table(RealHeaders.codesOf(release), table))
                    .as(release)
                    .filteredOn(code -> code.name().equals(name) && code.variant() == 0)
                    .singleElement()
                    .matches(code -> code.live() && code.value().hex().equals(hex));
        }
    }
}
