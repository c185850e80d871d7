package dev.codebook.output.html;

import static dev.codebook.output.Codebooks.code;
import static dev.codebook.output.Codebooks.table;

import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Doc;
import dev.codebook.model.Facility;
import dev.codebook.model.Ledger;
import dev.codebook.model.Release;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A codebook of two releases, with what a page can show and a lookup can find. */
final class Codes {

    private static final String FIRST = "10.0.10240.0";
    private static final String LAST = "10.0.16299.0";

    private Codes() {}

    static Codebook codebook() {
        return new Codebook(
                List.of(new Release(FIRST, "sdk", 2), new Release(LAST, "sdk", 2)),
                List.of(cfgmgr2err(), ntstatus(), winerror(), wininet()),
                List.of(
                        facility(CodeSpace.HRESULT, 25, "FACILITY_HTTP", "shared/winerror.h"),
                        facility(CodeSpace.HRESULT, 25, "FACILITY_MDM", "um/mdmregistration.h"),
                        facility(CodeSpace.HRESULT, 7, "FACILITY_WIN32", "shared/winerror.h"),
                        facility(CodeSpace.NTSTATUS, 7, "FACILITY_NTWIN32", "shared/ntstatus.h")),
                Ledger.EMPTY,
                List.of(
                        doc("winerror", "E_ACCESSDENIED", 0x80070005L, Doc.Match.EXACT),
                        doc(null, "E_UNHEARD_OF", 0x87654321L, Doc.Match.ONLY)));
    }

    private static CodeTable cfgmgr2err() {
        return table(
                "cfgmgr2err",
                "um/cfgmgr2err.h",
                code("RESOURCEMGR_E_RESOURCEALREADYOWNED", 0x86000023, CodeSpace.HRESULT)
                        .releases(LAST, LAST)
                        .build());
    }

    private static CodeTable ntstatus() {
        return table(
                "ntstatus",
                "shared/ntstatus.h",
                code("STATUS_ACCESS_DENIED", 0xC0000022, CodeSpace.NTSTATUS)
                        .type("NTSTATUS")
                        .releases(FIRST, LAST)
                        .build(),
                code("STATUS_BUFFER_TOO_SMALL", 0xC0000023, CodeSpace.NTSTATUS)
                        .type("NTSTATUS")
                        .releases(FIRST, LAST)
                        .build());
    }

    private static CodeTable winerror() {
        return table(
                "winerror",
                "shared/winerror.h",
                code("ERROR_ACCESS_DENIED", 5, CodeSpace.WIN32)
                        .message("Access is denied.")
                        .releases(FIRST, LAST)
                        .build(),
                code("E_ACCESSDENIED", 0x80070005, CodeSpace.HRESULT)
                        .message("General access denied error")
                        .releases(FIRST, LAST)
                        .build(),
                code("E_NOTFOUND", 0x80070490, CodeSpace.HRESULT)
                        .releases(FIRST, LAST)
                        .build(),
                code("E_NOTFOUND", 0x80000490, CodeSpace.HRESULT)
                        .notLive(1, "defined(_MAC)")
                        .releases(FIRST, FIRST)
                        .build(),
                code("ERROR_INSTALL_REMOTE_PROHIBITED", 1645, CodeSpace.WIN32)
                        .message("No installation over a remote connection.")
                        .releases(FIRST, LAST)
                        .build(),
                code("WAKE_UP", 0x1645, null).releases(FIRST, LAST).build());
    }

    private static CodeTable wininet() {
        return table(
                "wininet",
                "um/wininet.h",
                code("ERROR_INTERNET_NAME_NOT_RESOLVED", 12007, CodeSpace.WIN32)
                        .expression("(INTERNET_ERROR_BASE + 7)")
                        .releases(FIRST, LAST)
                        .build(),
                code("ERROR_INTERNET_TIMEOUT", 12002, CodeSpace.WIN32)
                        .releases(FIRST, LAST)
                        .build());
    }

    private static Facility facility(CodeSpace space, int number, String name, String header) {
        return new Facility(LAST, space, number, name, header);
    }

    private static Doc doc(@Nullable String table, String name, long value, Doc.Match match) {
        return new Doc(
                table,
                name,
                value,
                "Common codes",
                "The caller lacks a right.",
                "Ask for it.",
                "https://example.org/codes",
                match,
                null);
    }
}
