package dev.codebook.lookup;

import static dev.codebook.output.Codebooks.code;
import static dev.codebook.output.Codebooks.table;

import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Doc;
import dev.codebook.model.Facility;
import dev.codebook.model.Ledger;
import dev.codebook.model.Release;
import dev.codebook.model.Value;
import dev.codebook.output.CodeBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What inputs must find in one codebook, for the lookup engine and for the page: {@code cases.tsv} has a line for each
 * input, with what is found, in order, as {@code kind NAME}.
 */
public final class LookupCases {

    private static final String OLD = "10.0.16299.0";
    private static final String NEW = "10.0.20348.0";

    private LookupCases() {}

    /**
     * One line of the table.
     *
     * @param input what is looked up
     * @param hits what is found, such as {@code exact E_FAIL}; of a doc that no code has its title
     */
    public record Case(String input, List<String> hits) {
        @Override
        public String toString() {
            return "'" + input + "'";
        }
    }

    /** All lines. */
    public static Stream<Case> all() {
        var file = Objects.requireNonNull(LookupCases.class.getResourceAsStream("cases.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Case(cells[0], cells[1].isEmpty() ? List.of() : List.of(cells[1].split(", "))))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codebook that they are looked up in. Names and numbers are those of the headers. */
    public static Codebook codebook() {
        return new Codebook(
                List.of(new Release(OLD, "sdk", 9), new Release(NEW, "sdk", 9)),
                List.of(
                        table(
                                "advpub",
                                "um/advpub.h",
                                hresult("S_ASYNCHRONOUS", 0x000401E8).build()),
                        table(
                                "bthdef",
                                "shared/bthdef.h",
                                of("SDP_ERROR_INVALID_CONTINUATION_STATE", 5, CodeSpace.LONG)),
                        table(
                                "bugcodes",
                                "shared/bugcodes.h",
                                of("INVALID_PROCESS_ATTACH_ATTEMPT", 5, CodeSpace.BUGCHECK)),
                        table(
                                "cfgmgr2err",
                                "um/cfgmgr2err.h",
                                hresult("RESOURCEMGR_E_RESOURCEALREADYOWNED", 0x86000023)
                                        .message("A provisioning package owns it already.")
                                        .build()),
                        table("d2derr", "um/d2derr.h", of("D2DERR_FILE_NOT_FOUND", 0x80070002, CodeSpace.HRESULT)),
                        table("esent", "um/esent.h", of("JET_errOutOfMemory", -1011, CodeSpace.JET_ERR)),
                        table("ipexport", "um/IPExport.h", of("IP_SUCCESS", 0, CodeSpace.WIN32)),
                        table(
                                "lmerrlog",
                                "um/LMErrlog.h",
                                of("NELOG_NetlogonFailedToUpdateTrustList", 5701, CodeSpace.WIN32)),
                        table(
                                "mdmregistration",
                                "um/MDMRegistration.h",
                                hresult("MENROLL_E_MDM_NOT_CONFIGURED", 0x8018002B)
                                        .releases(OLD, OLD)
                                        .build(),
                                hresult("MENROLL_E_MDM_NOT_CONFIGURED", 0x80180031)
                                        .releases(NEW, NEW)
                                        .build()),
                        table(
                                "ntiologc",
                                "shared/ntiologc.h",
                                code("IO_ERR_NOT_READY", 0xC004000F, CodeSpace.EVENT)
                                        .releases(OLD, NEW)
                                        .message("The device, %1, is not ready for it yet.")
                                        .build()),
                        table(
                                "ntstatus",
                                "shared/ntstatus.h",
                                code("STATUS_ACCESS_DENIED", 0xC0000022, CodeSpace.NTSTATUS)
                                        .releases(OLD, NEW)
                                        .message("{Access Denied} A process may not do that.")
                                        .build(),
                                of("STATUS_BUFFER_OVERFLOW", 0x80000005, CodeSpace.NTSTATUS),
                                code("STATUS_DEVICE_NOT_READY", 0xC00000A3, CodeSpace.NTSTATUS)
                                        .releases(OLD, NEW)
                                        .message("The device is not ready.")
                                        .build(),
                                of("STATUS_PENDING", 0x103, CodeSpace.NTSTATUS),
                                of("STATUS_SUCCESS", 0, CodeSpace.NTSTATUS)),
                        table(
                                "raserror",
                                "um/RasError.h",
                                code("ERROR_AUTHENTICATION_FAILURE", 691, CodeSpace.WIN32)
                                        .releases(OLD, NEW)
                                        .message("Nobody of this name and password may dial in.")
                                        .build()),
                        table(
                                "urlmon",
                                "um/urlmon.h",
                                hresult("MK_S_ASYNCHRONOUS", 0x000401E8)
                                        .message("It will be done later.")
                                        .build()),
                        winerror(),
                        table("winhttp", "um/winhttp.h", of("ERROR_WINHTTP_NAME_NOT_RESOLVED", 12007, CodeSpace.WIN32)),
                        table(
                                "wininet",
                                "um/WinInet.h",
                                of("ERROR_INTERNET_NAME_NOT_RESOLVED", 12007, CodeSpace.WIN32),
                                of("ERROR_INTERNET_TIMEOUT", 12002, CodeSpace.WIN32)),
                        table("winnt", "um/winnt.h", constant("MAXDWORD", new Value(0xFFFFFFFFL, 32, false))),
                        table(
                                "winreg",
                                "um/winreg.h",
                                constant("HKEY_LOCAL_MACHINE", new Value(0xFFFFFFFF80000002L, 64, false))),
                        table("wtypes", "shared/wtypes.h", constant("VARIANT_TRUE", new Value(-1, 16, true)))),
                List.of(
                        new Facility(NEW, CodeSpace.HRESULT, 25, "FACILITY_HTTP", "shared/winerror.h"),
                        new Facility(NEW, CodeSpace.HRESULT, 25, "FACILITY_MDM_WINDOWS8", "um/MDMRegistration.h")),
                Ledger.EMPTY,
                List.of(
                        only(null, 0x80192EE7L, "Network name not resolved"),
                        only("WINDOWS_GHOST_CODE", null, "A code of no header"),
                        doc("E_FAIL", 0x80004006L, "Another number", Doc.Match.CONFLICT)));
    }

    private static CodeTable winerror() {
        return table(
                "winerror",
                "shared/winerror.h",
                code("ERROR_ACCESS_DENIED", 5, CodeSpace.WIN32)
                        .releases(OLD, NEW)
                        .message("Access is denied.")
                        .build(),
                of("ERROR_BAD_PATHNAME", 161, CodeSpace.WIN32),
                of("ERROR_DBG_TERMINATE_THREAD", 691, CodeSpace.WIN32),
                of("ERROR_FILE_NOT_FOUND", 2, CodeSpace.WIN32),
                code("ERROR_HANDLE_EOF", 38, CodeSpace.WIN32)
                        .releases(OLD, NEW)
                        .message("Reached the end of the file.")
                        .build(),
                of("ERROR_INSTALL_REMOTE_PROHIBITED", 1645, CodeSpace.WIN32),
                of("ERROR_INVALID_FUNCTION", 1, CodeSpace.WIN32),
                of("ERROR_NOT_FOUND", 1168, CodeSpace.WIN32),
                code("ERROR_NOT_READY", 21, CodeSpace.WIN32)
                        .releases(OLD, NEW)
                        .message("The device is not ready.")
                        .build(),
                of("ERROR_SUCCESS", 0, CodeSpace.WIN32),
                hresult("E_ACCESSDENIED", 0x80070005)
                        .message("General access denied error")
                        .build(),
                hresult("E_ACCESSDENIED", 0x80000009).notLive(1, "_MAC").build(),
                hresult("E_FAIL", 0x80004005).message("Unspecified error").build(),
                hresult("E_FAIL", 0x80000008).notLive(1, "_MAC").build(),
                of("E_NOT_SET", 0x80070490, CodeSpace.HRESULT),
                constant("FACILITY_HTTP", Value.ofInt(25)),
                code("NO_ERROR", 0, CodeSpace.WIN32)
                        .releases(OLD, NEW)
                        .aliasOf("ERROR_SUCCESS")
                        .build(),
                of("S_FALSE", 1, CodeSpace.HRESULT),
                of("S_OK", 0, CodeSpace.HRESULT),
                of("WSAHOST_NOT_FOUND", 11001, CodeSpace.WIN32));
    }

    private static CodeBuilder hresult(String name, int bits) {
        return code(name, bits, CodeSpace.HRESULT).releases(OLD, NEW);
    }

    private static Code of(String name, int bits, CodeSpace space) {
        return code(name, bits, space).releases(OLD, NEW).build();
    }

    private static Code constant(String name, Value value) {
        return new CodeBuilder(name, value).releases(OLD, NEW).build();
    }

    private static Doc only(@Nullable String name, @Nullable Long value, String title) {
        return doc(name, value, title, Doc.Match.ONLY);
    }

    private static Doc doc(@Nullable String name, @Nullable Long value, String title, Doc.Match match) {
        return new Doc(null, name, value, title, "What it is.", "What to do.", "article.html", match, null);
    }
}
